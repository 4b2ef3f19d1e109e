#!/usr/bin/env python3
"""Asterisk 16 with chan_sip, the driver the zero-touch guide was written for."""

from asteriskwalk import walk

walk("asterisk16", "sip")
