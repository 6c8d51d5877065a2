"""What becomes of kernels: two at once, one that is killed, one whose front end is killed. Prints one line a finding; run by the tests."""

import os
import signal
import subprocess
import sys
import time

from jupyter_client.manager import start_new_kernel

NAME = ".net-csharp"


def pid_of(manager):
    return manager.provisioner.pid


def alive(pid):
    try:
        with open(f"/proc/{pid}/stat") as stat:
            return stat.read().split(") ")[1][0] != "Z"
    except OSError:
        return False


def gone_within(pid, seconds):
    end = time.time() + seconds
    while time.time() < end:
        if not alive(pid):
            return True
        time.sleep(0.1)
    return False


def value(client, code):
    outputs = []
    client.execute_interactive(code, timeout=60, allow_stdin=False, output_hook=outputs.append)
    return [o["content"]["data"]["text/plain"] for o in outputs if o["msg_type"] == "execute_result"]


if sys.argv[1:] == ["front-end"]:
    # A front end of its own, which its parent kills.
    manager, client = start_new_kernel(kernel_name=NAME)
    client.execute("await Task.Delay(-1);")
    print(pid_of(manager), flush=True)
    time.sleep(600)

first, first_client = start_new_kernel(kernel_name=NAME)
second, second_client = start_new_kernel(kernel_name=NAME)
value(first_client, "var x = 1;")
value(second_client, "var x = 2;")
print("two kernels:", value(first_client, "x"), value(second_client, "x"))

os.kill(pid_of(first), signal.SIGINT)
time.sleep(0.5)  # a signal takes its time; the next cell is not the one it is meant for
print("after SIGINT:", value(first_client, "x"))

os.kill(pid_of(first), signal.SIGKILL)
time.sleep(0.5)
print("killed kernel is alive:", first.is_alive(), "the other:", value(second_client, "x"))
first.restart_kernel(now=True)
first_client.wait_for_ready(timeout=60)
print("after its restart:", value(first_client, "1 + 1"))

pids = [pid_of(first), pid_of(second)]
first.shutdown_kernel()
second.shutdown_kernel()
print("gone after shutdown:", [gone_within(pid, 5) for pid in pids])

front_end = subprocess.Popen([sys.executable, __file__, "front-end"], stdout=subprocess.PIPE, text=True)
kernel = int(front_end.stdout.readline())
time.sleep(1)
front_end.kill()
print("gone after its front end:", gone_within(kernel, 5))
