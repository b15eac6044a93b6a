"""Sensors: each one is a source of hints about what the listener is doing."""
