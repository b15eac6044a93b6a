"""A made-up library and a made-up life, to look at Segue within a minute."""
