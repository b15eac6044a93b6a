"""One outside thing each; adapters never import one another."""
