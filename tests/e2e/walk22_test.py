#!/usr/bin/env python3
"""The zero-touch walk with a virtual phone, up to Asterisk 22, where chan_sip is gone, with chan_pjsip."""

from zerotouchwalk import walk

walk("asterisk22", "pjsip")
