"""What the listener usually does: pure functions over plays, without a clock and without a disk."""
