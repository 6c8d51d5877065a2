"""Measures Jupyter kernels through Jupyter's own client: python3 kernels.py JSON RUNS NAME...; prints a table of medians and writes it to JSON."""

import json
import statistics
import sys
import time

from jupyter_client.manager import KernelManager

SAMPLES = {
    "python3": {"trivial": "1 + 1", "value": "x = {0}", "lines": "for i in range(10000): print(i)", "complete": "str.",
                "count": "kept = {0}", "endless": "while True: pass", "kept": "kept"},
    None: {"trivial": "1 + 1", "value": "var x{0} = {0};", "lines": "for (var i = 0; i < 10000; i++) Console.WriteLine(i);", "complete": "Console.",
           "count": "var kept = {0};", "endless": "while (true) { }", "kept": "kept"},
}


def megabytes(pid):
    with open(f"/proc/{pid}/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS")) / 1000


def timed(action):
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def interrupted(manager, client, code, number):
    """Whether an endless cell stops and what was before it is still there."""
    shown = []

    def keep(message):
        if message["msg_type"] == "execute_result":
            shown.append(message["content"]["data"]["text/plain"])

    client.execute_interactive(code["count"].format(number), timeout=60, output_hook=lambda message: None)
    request = client.execute(code["endless"])
    time.sleep(1)
    manager.interrupt_kernel()
    while (reply := client.get_shell_msg(timeout=60))["parent_header"].get("msg_id") != request:
        pass
    client.execute_interactive(code["kept"], timeout=60, output_hook=keep)
    return reply["content"]["status"] == "error" and shown == [str(number)]


def measure(name, many):
    code = SAMPLES.get(name, SAMPLES[None])
    start = time.perf_counter()
    manager = KernelManager(kernel_name=name)
    manager.start_kernel()
    client = manager.client()
    client.start_channels()
    client.wait_for_ready(timeout=60)

    def run(text):
        reply = client.execute_interactive(text, timeout=600, allow_stdin=False, output_hook=lambda message: None)
        assert reply["content"]["status"] == "ok", reply["content"]

    def complete():
        assert client.complete(code["complete"], reply=True, timeout=60)["content"]["matches"]

    try:
        run(code["trivial"])
        found = {"start to first result, s": time.perf_counter() - start}
        found["first completion, ms"] = timed(complete) * 1000
        found["trivial cell, ms"] = statistics.median(timed(lambda: run(code["trivial"])) for _ in range(20)) * 1000
        for number in range(200):
            run(code["value"].format(number))
        found["completion after 200 cells, ms"] = statistics.median(timed(complete) for _ in range(5)) * 1000
        found["10.000 lines, s"] = timed(lambda: run(code["lines"]))
        for number in range(200, many):
            run(code["value"].format(number))
        found[f"memory after {many} cells, MB"] = megabytes(manager.provisioner.pid)
        found["interrupts of 5 that keep state"] = sum(interrupted(manager, client, code, number) for number in range(5))
        return found
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)


target, runs, names = sys.argv[1], int(sys.argv[2]), sys.argv[3:]
results = {name: [] for name in names}
for run in range(runs + 1):
    for name in names:
        results[name].append(measure(name, 1000 if run else 200))
medians = {
    what: [(min if what.startswith("interrupts") else statistics.median)(run[what] for run in results[name][1:]) for name in names]
    for what in results[names[0]][1]
}
for what, found in medians.items():
    print(f"{what:34}" + "".join(f"{name}: {median:9.3f}   " for name, median in zip(names, found)))
with open(target, "w") as file:
    json.dump(medians, file)
