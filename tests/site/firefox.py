"""An installed Firefox, driven over WebDriver BiDi, which it speaks by itself: https://w3c.github.io/webdriver-bidi/"""

import itertools
import json
import shutil
import subprocess
import time
from contextlib import closing, contextmanager

import websocket

NAMES = ("firefox", "firefox-esr")
PATIENCE = 60       # seconds for one answer
HALF = "Invalid markup: Incorrect number of children"      # said of a formula of which one half has not arrived yet
CONTROL, SHIFT, TAB, ESCAPE, RIGHT = "\ue009", "\ue008", "\ue004", "\ue00c", "\ue014"      # as WebDriver writes them


def firefox():
    """The path of an installed Firefox, or None."""
    return next(filter(None, map(shutil.which, NAMES)), None)


@contextmanager
def running(profile):
    """A page in a Firefox that has this folder for its own."""
    with subprocess.Popen([firefox(), "--headless", "--no-remote", "--profile", str(profile), "--remote-debugging-port", "0"],
                          stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            with closing(websocket.create_connection(address_in(profile, process), timeout=PATIENCE, suppress_origin=True)) as socket:
                yield Page(socket)
        finally:
            process.kill()


def address_in(profile, process):
    """Firefox writes into its folder where it listens."""
    file, end = profile / "WebDriverBiDiServer.json", time.monotonic() + PATIENCE
    while not (file.is_file() and file.read_text("utf-8").endswith("}")):
        assert process.poll() is None and time.monotonic() < end, "Firefox did not come up"
        time.sleep(.1)
    told = json.loads(file.read_text("utf-8"))
    return f"ws://{told['ws_host']}:{told['ws_port']}/session"


class Page:
    """One page. troubles: its script errors, console errors, and what its policy has refused."""

    def __init__(self, socket):
        self.socket, self.numbers, self.troubles = socket, itertools.count(1), []
        self.ask("session.new", capabilities={})
        self.ask("session.subscribe", events=["log.entryAdded"])
        self.context = self.ask("browsingContext.getTree")["contexts"][0]["context"]

    def ask(self, method, **parameters):
        number = next(self.numbers)
        self.socket.send(json.dumps({"id": number, "method": method, "params": parameters}))
        while True:
            message = json.loads(self.socket.recv())
            if message["type"] == "event":
                self.hear(**message["params"])
            elif message["id"] == number:
                assert message["type"] == "success", f"{method}: {message['message']}"
                return message["result"]

    def hear(self, type, level, text, **more):
        if level == "error" and HALF not in text:
            self.troubles.append(f"{type}: {text}")

    def goto(self, address):
        self.ask("browsingContext.navigate", context=self.context, url=address, wait="complete")

    def evaluate(self, code):
        """The value of an expression, which may be a promise; as JSON has it."""
        told = self.ask("script.evaluate", expression=f"(async () => JSON.stringify(await ({code})))()", awaitPromise=True,
                        target={"context": self.context}, userActivation=True)
        assert told["type"] == "success", told["exceptionDetails"]["text"]
        return json.loads(told["result"].get("value", "null"))

    def wait_for(self, code):
        end = time.monotonic() + PATIENCE
        while not (value := self.evaluate(code)):
            assert time.monotonic() < end, f"in vain: {code}"
            time.sleep(.1)
        return value

    def press(self, *keys):
        """One after the other, but Control and Shift stay down until the next key has been pressed."""
        actions, held = [], []
        for key in keys:
            actions.append({"type": "keyDown", "value": key})
            held.append(key)
            if key not in (CONTROL, SHIFT):
                actions += [{"type": "keyUp", "value": each} for each in reversed(held)]
                held = []
        self.ask("input.performActions", context=self.context, actions=[{"type": "key", "id": "keys", "actions": actions}])
