#!/usr/bin/env python3
"""Asterisk 22, where chan_sip is gone, with chan_pjsip."""

from asteriskwalk import walk

walk("asterisk22", "pjsip")
