"""What a running Segue is put together from, by what belongs together; `segue.program` joins the parts.

A part is told those that were made before it; what it needs of a later one, it is told as what asks for it. What the
first look at the window does not need is made, and its modules read, when it is asked for.
"""
