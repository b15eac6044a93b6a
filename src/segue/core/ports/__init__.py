"""What the core needs from the world, by area. Each module is a page.

Everything here is called on the thread that owns the state, unless its text says otherwise, and everything
that tells something back does so by `post`.
"""
