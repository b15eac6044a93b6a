"""The profile's one database. SQL is written here only, one method per question; values leave, rows do not."""
