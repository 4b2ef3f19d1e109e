"""Two network namespaces and a bad line between them: packets are lost, doubled, late and out of
order. The kernel does it (netem) where it can, else every packet passes through this process."""

import fcntl
import heapq
import os
import random
import select
import struct
import subprocess
import threading
import time

from program import skip

SERVER, PHONES = "10.231.7.1", "10.231.7.2"
LOSS, DUPLICATION, REORDERING, DELAY = 0.10, 0.05, 0.10, 0.1  # of all packets; seconds
TUNSETIFF, IFF_TUN, IFF_NO_PI = 0x400454CA, 0x0001, 0x1000


def ip(*words):
    return subprocess.run(["ip", *words], capture_output=True, check=False).returncode == 0


class BadNetwork:
    """`inside(SIDE)` begins a command that runs at that end; both end with this."""

    def __init__(self):
        if os.geteuid() != 0:
            skip("network namespaces need root")
        self.ends = {side: f"spafleet-{side}-{os.getpid()}" for side in ("server", "phones")}
        self.links = {side: f"spa{side[0]}{os.getpid()}" for side in self.ends}
        self.relay = None

    def __enter__(self):
        if not all(ip("netns", "add", end) for end in self.ends.values()):
            self.__exit__()
            skip("this system lets nobody make network namespaces")
        if not self.by_kernel():
            self.relay = Relay(*self.links.values())
            for side, link in self.links.items():
                ip("link", "set", link, "netns", self.ends[side])
        for side, address in ("server", SERVER), ("phones", PHONES):
            end, link = self.ends[side], self.links[side]
            ip("-n", end, "addr", "add", f"{address}/30", "dev", link)
            ip("-n", end, "link", "set", link, "up")
            ip("-n", end, "link", "set", "lo", "up")
        print("the line is made bad by", "this process" if self.relay else "netem")
        return self

    def __exit__(self, *_):
        if self.relay:
            self.relay.end()
        for end in self.ends.values():
            ip("netns", "del", end)

    def by_kernel(self):
        near, far = self.links.values()
        one, other = self.ends.values()
        if not ip("link", "add", near, "netns", one, "type", "veth", "peer", "name", far, "netns",
                  other):
            return False
        done = [subprocess.run(
            ["tc", "-n", end, "qdisc", "add", "dev", link, "root", "netem",
             "delay", f"{DELAY * 500:.0f}ms", "loss", f"{LOSS:.0%}", "duplicate",
             f"{DUPLICATION:.0%}", "reorder", f"{1 - REORDERING:.0%}"],
            capture_output=True, check=False).returncode == 0
            for end, link in ((one, near), (other, far))]
        if not all(done):
            ip("-n", one, "link", "del", near)
        return all(done)

    def inside(self, side):
        # not `ip netns exec`, which mounts a /sys of its own, and cannot in a container or chroot
        return ["nsenter", f"--net=/run/netns/{self.ends[side]}"]


class Relay(threading.Thread):
    """Carries packets between two tunnels as badly as netem would."""

    def __init__(self, *links):
        super().__init__(daemon=True)
        self.tunnels = [self.tunnel(link) for link in links]
        self.random, self.waiting, self.count, self.over = random.Random(7), [], 0, False
        self.start()

    @staticmethod
    def tunnel(link):
        handle = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
        fcntl.ioctl(handle, TUNSETIFF, struct.pack("16sH", link.encode(), IFF_TUN | IFF_NO_PI))
        return handle

    def run(self):
        while not self.over:
            due = self.waiting[0][0] - time.monotonic() if self.waiting else 0.2
            ready, _, _ = select.select(self.tunnels, [], [], max(0.0, min(due, 0.2)))
            for tunnel in ready:
                self.take(tunnel)
            while self.waiting and self.waiting[0][0] <= time.monotonic():
                _, _, tunnel, packet = heapq.heappop(self.waiting)
                self.put(tunnel, packet)

    def take(self, tunnel):
        try:
            packet = os.read(tunnel, 65536)
        except OSError:
            return
        other = self.tunnels[1 - self.tunnels.index(tunnel)]
        for _ in range(2 if self.random.random() < DUPLICATION else 1):
            if self.random.random() < LOSS:
                continue
            late = DELAY / 2 * (1.5 if self.random.random() < REORDERING else 1)
            self.count += 1  # so that equally late ones keep their order
            heapq.heappush(self.waiting, (time.monotonic() + late, self.count, other, packet))

    @staticmethod
    def put(tunnel, packet):
        try:
            os.write(tunnel, packet)
        except OSError:
            pass  # the other end is not up yet, or no more

    def end(self):
        self.over = True
        self.join()
        for tunnel in self.tunnels:
            os.close(tunnel)
