#!/usr/bin/env python3
"""The zero-touch walk with a virtual phone, up to Asterisk 16 with chan_sip."""

from zerotouchwalk import walk

walk("asterisk16", "sip")
