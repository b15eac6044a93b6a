"""What Segue is to the desktop: a player that its widgets and its media keys drive, by the session bus."""
