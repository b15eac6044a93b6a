"""The services for listening histories, and how they are spoken to."""
