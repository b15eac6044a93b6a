"""Makes sound of files: decoded on threads of their own, mixed without a gap, and given to the device."""
