"""Covers: where a file's picture is, and small copies of it on the disk."""
