"""Qt widgets: they show values and turn clicks into one call to the core each."""
