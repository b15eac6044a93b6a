"""What the program does: single-threaded, without a toolkit."""
