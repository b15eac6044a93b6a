"""The places that the window can show, by area: each makes its pages when they are gone to, and connects them."""
