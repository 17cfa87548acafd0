"""Parallel processes never give two kernels the same port."""

import socket
import subprocess
import sys

import pytest
from jupyter_client.connect import LocalPortCache

from tests.notebooks.kernel_ports import FIRST, PORTS_A_PROCESS, OwnPorts
from tests.notebooks.reading import ROOT

IP = "127.0.0.1"


def test_two_processes_look_in_two_ranges():
    code = ("from tests.notebooks.kernel_ports import keep_apart; from jupyter_client.connect import LocalPortCache; "
            "keep_apart({}); print(LocalPortCache.instance().find_available_port('127.0.0.1'))")
    ports = [int(subprocess.run([sys.executable, "-c", code.format(number)], cwd=ROOT, check=True,
                                capture_output=True, text=True).stdout) for number in (3, 4)]
    assert [(port - FIRST) // PORTS_A_PROCESS for port in ports] == [3, 4]


def test_a_port_is_given_once_and_a_busy_one_never():
    ports = OwnPorts()
    ports.first = FIRST + 8 * PORTS_A_PROCESS
    with socket.socket() as busy:
        busy.bind((IP, ports.first + 1))
        given = [ports.find_available_port(IP) for _ in range(3)]
    assert ports.first + 1 not in given and len(set(given)) == 3
    ports.return_port(given[0])
    assert ports.find_available_port(IP) == given[0]


def test_a_full_range_says_so(monkeypatch):
    monkeypatch.setattr("tests.notebooks.kernel_ports._is_free", lambda ip, port: False)
    with pytest.raises(OSError, match="no free port from 20000 to 20999"):
        OwnPorts().find_available_port(IP)


def test_nbval_uses_it():
    """book/conftest.py is loaded by every run of nbval on the book."""
    code = "import runpy; runpy.run_path('book/conftest.py')"
    done = subprocess.run([sys.executable, "-c", code + "; from jupyter_client.connect import LocalPortCache as L; "
                           "print(type(L.instance()).__name__)"], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == OwnPorts.__name__
    assert not isinstance(LocalPortCache(), OwnPorts)
