"""Runs a command and prints its wall time and peak memory as JSON: measure.py COMMAND [ARGUMENT …].

wait4 gives the memory of this one child; the command's own output is dropped, its errors are shown.
"""

import json
import os
import sys
import time

KIB = 1 if sys.platform == "darwin" else 1024

quiet = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
start = time.monotonic()
child = os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ, file_actions=quiet)
_, status, usage = os.wait4(child, 0)
seconds = time.monotonic() - start
print(
    json.dumps(
        {
            "seconds": seconds,
            "processorSeconds": usage.ru_utime + usage.ru_stime,
            "peakBytes": usage.ru_maxrss * KIB,
            "exit": os.waitstatus_to_exitcode(status),
        }
    )
)
