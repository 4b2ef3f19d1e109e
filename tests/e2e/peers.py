"""Real servers on loopback for a phone to fetch from: tftpd-hpa and nginx, each on ports of its own and
with its files in a folder, ended by its process id; and openssl as it encrypts and certifies."""

import os
import socket
import subprocess

from program import eventually, free_port, need, skip


def run(*words, **more):
    return subprocess.run(words, check=True, capture_output=True, timeout=60, **more).stdout


def encrypted(plain, phrase):
    """What the provisioning guide's own command makes of a profile."""
    return run("openssl", "enc", "-aes-256-cbc", "-md", "md5", "-salt", "-k", phrase, input=plain)


def self_signed(folder, name):
    """(certificate, key) of a server called 127.0.0.1 that is its own CA."""
    cert, key = folder / f"{name}.pem", folder / f"{name}.key"
    run("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", f"/CN={name}",
        "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", str(key), "-out", str(cert))
    return cert, key


class Peer:
    """A server process in the foreground; `with` it, and what it said is in says()."""

    def __init__(self, folder, *words):
        self.log = folder / f"{os.path.basename(words[0])}.log"
        with open(self.log, "wb") as log:
            self.process = subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=log, stderr=log)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(timeout=120)

    def says(self):
        return self.log.read_text(errors="replace")


class Tftpd(Peer):
    """tftpd-hpa on @p files, which it may also be given files to write over."""

    def __init__(self, folder, files):
        need("in.tftpd")
        if os.geteuid() != 0:
            skip("in.tftpd changes its root, which only root may; run the tests as root")
        self.port = free_port()
        files.chmod(0o755)
        folder.chmod(0o755)
        super().__init__(folder, "in.tftpd", "--foreground", "--verbose", "--address",
                         f"127.0.0.1:{self.port}", "--secure", "--user", "root", str(files))


NGINX = """daemon off;
pid {folder}/nginx.pid;
error_log stderr;
worker_processes 1;
events {{ worker_connections 64; }}
http {{
  access_log {folder}/access.log;
  client_body_temp_path {folder}; proxy_temp_path {folder}; fastcgi_temp_path {folder};
  uwsgi_temp_path {folder}; scgi_temp_path {folder};
  server {{
    listen 127.0.0.1:{http};
    root {files};
    location = /moved.cfg {{ return 302 https://127.0.0.1:{https}/private/spa525G.cfg; }}
    location = /broken.cfg {{ return 503; }}
  }}
  server {{
    listen 127.0.0.1:{https} ssl;
    ssl_certificate {cert};
    ssl_certificate_key {key};
    root {files};
    location /private/ {{ auth_basic "phones"; auth_basic_user_file {users}; }}
  }}
}}
"""


class Nginx(Peer):
    """nginx on @p files, by HTTP and HTTPS; /private/ is for @p user with @p password."""

    def __init__(self, folder, files, cert, key, user, password):
        need("nginx", "openssl")
        self.http, self.https = free_port(socket.SOCK_STREAM), free_port(socket.SOCK_STREAM)
        self.access = folder / "access.log"
        users, config = folder / "users", folder / "nginx.conf"
        users.write_text(f"{user}:{run('openssl', 'passwd', '-apr1', password).decode()}")
        for path in (folder, files):
            path.chmod(0o755)
        config.write_text(NGINX.format(folder=folder, files=files, cert=cert, key=key, users=users,
                                       http=self.http, https=self.https))
        super().__init__(folder, "nginx", "-c", str(config))

    def __enter__(self):
        def listens():
            with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
                return probe.connect_ex(("127.0.0.1", self.https)) == 0
        assert eventually(listens), self.says()
        return self

    def served(self):
        """(status, request line) in the order they came."""
        return [(int(line.split('"')[2].split()[0]), line.split('"')[1])
                for line in self.access.read_text().splitlines()]
