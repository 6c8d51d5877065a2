"""Measures Jupyter kernels through Jupyter's own client: python3 kernels.py RUNS NAME...; prints a table of medians."""

import statistics
import sys
import time

from jupyter_client.manager import KernelManager

SAMPLES = {
    "python3": {"trivial": "1 + 1", "value": "x = {0}", "lines": "for i in range(10000): print(i)", "complete": "str."},
    None: {"trivial": "1 + 1", "value": "var x{0} = {0};", "lines": "for (var i = 0; i < 10000; i++) Console.WriteLine(i);", "complete": "Console."},
}


def megabytes(pid):
    with open(f"/proc/{pid}/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS")) / 1000


def timed(action):
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


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
        return found
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)


runs, names = int(sys.argv[1]), sys.argv[2:]
results = {name: [] for name in names}
for _ in range(runs):
    for name in names:
        results[name].append(measure(name, 1000))
for what in results[names[0]][0]:
    print(f"{what:34}" + "".join(f"{name}: {statistics.median(run[what] for run in results[name]):9.3f}   " for name in names))
