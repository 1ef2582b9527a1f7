"""The finished files of a site are searched for what may not be in them (rule V1)."""
