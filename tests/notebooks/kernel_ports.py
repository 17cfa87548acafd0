"""Kernels of parallel processes get ports that no other process asks for.

jupyter_client takes a free port from the system, lets it go, and hands its number to the kernel. Until the kernel has
it, another process may be given the same one; then a kernel dies, now and then, and a good notebook fails. Each
process here has its own range, below those from which systems hand out ports.
"""

import socket

from jupyter_client.connect import LocalPortCache

FIRST, PORTS_A_PROCESS, PROCESSES = 20_000, 1_000, 10


class OwnPorts(LocalPortCache):
    """Looks for free ports only in the range of this process."""

    first = FIRST

    def find_available_port(self, ip):
        for port in range(self.first, self.first + PORTS_A_PROCESS):
            if port not in self.currently_used_ports and _is_free(ip, port):
                self.currently_used_ports.add(port)
                return port
        raise OSError(f"no free port from {self.first} to {self.first + PORTS_A_PROCESS - 1}. "
                      "Close programs that listen there, for example forgotten kernels.")


def keep_apart(process):
    """Let every kernel that this process starts use the ports of process number `process` (0, 1, …)."""
    ports = OwnPorts.instance()            # a singleton, also for those who ask for LocalPortCache.instance()
    ports.first = FIRST + PORTS_A_PROCESS * (process % PROCESSES)


def _is_free(ip, port):
    with socket.socket() as probe:
        try:
            probe.bind((ip, port))
        except OSError:
            return False
        return True
