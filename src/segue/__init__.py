"""Segue: a music player with adaptive playlists."""

__version__ = "0.1.0"
