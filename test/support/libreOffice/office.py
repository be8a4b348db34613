"""One headless LibreOffice with a profile of its own, reached through UNO."""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.uno import Exception as UnoException

START_TIMEOUT_SECONDS = 60
STOP_TIMEOUT_SECONDS = 10

# Values of OOXMLRecalcMode, read at every load: calculate all formulas anew, or keep the file's results.
RECALCULATE_ALWAYS, RECALCULATE_NEVER = 0, 1

PROFILE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Misc"><prop oor:name="FirstRun"><value>false</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooLocale"><value>en-US</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale"><value>{locale}</value></prop></item>
</oor:items>
"""


def properties(**values):
    return tuple(PropertyValue(Name=name, Value=value) for name, value in values.items())


class Office:
    def __init__(self, locale="en-US"):
        """Numbers and dates show as in the locale."""
        self.folder = Path(tempfile.mkdtemp(prefix="office-"))
        user = self.folder / "profile" / "user"
        user.mkdir(parents=True)
        (user / "registrymodifications.xcu").write_text(PROFILE.format(locale=locale), encoding="utf-8")
        pipe = f"client-portfolio-{os.getpid()}"
        self.process = subprocess.Popen(
            [
                shutil.which("soffice") or "soffice",
                f"-env:UserInstallation={(self.folder / 'profile').as_uri()}",
                f"--accept=pipe,name={pipe};urp;",
                "--headless",
                "--norestore",
                "--nologo",
                "--nodefault",
            ],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            # A group of its own: the launcher's children are ended with it.
            start_new_session=True,
        )
        self.context = self._connect(pipe)
        self.desktop = self.service("com.sun.star.frame.Desktop")
        self.functions = self.service("com.sun.star.sheet.FunctionAccess")
        self.functions.setPropertyValue("IsArrayFunction", True)

    def _connect(self, pipe):
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
        address = f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext"
        deadline = time.monotonic() + START_TIMEOUT_SECONDS
        while True:
            try:
                return resolver.resolve(address)
            except NoConnectException:
                if self.has_ended():
                    self.stop()
                    raise RuntimeError(f"soffice ended with code {self.process.returncode} before it answered")
                if time.monotonic() > deadline:
                    self.stop()
                    raise RuntimeError(f"soffice did not answer within {START_TIMEOUT_SECONDS} s")
                time.sleep(0.1)

    def service(self, name):
        return self.context.ServiceManager.createInstanceWithContext(name, self.context)

    def over_cells(self, function, area):
        """What a spreadsheet function gives for each cell of an area, row by row."""
        return self.functions.callFunction(function, (area,))

    def open(self, path, recalculate=True):
        provider = self.service("com.sun.star.configuration.ConfigurationProvider")
        node = properties(nodepath="/org.openoffice.Office.Calc/Formula/Load")
        settings = provider.createInstanceWithArguments("com.sun.star.configuration.ConfigurationUpdateAccess", node)
        settings.OOXMLRecalcMode = RECALCULATE_ALWAYS if recalculate else RECALCULATE_NEVER
        settings.commitChanges()
        # A copy: LibreOffice puts a lock file beside what it opens, and refuses what another has locked.
        copy = shutil.copy(path, Path(tempfile.mkdtemp(dir=self.folder)) / "workbook.xlsx")
        document = self.desktop.loadComponentFromURL(copy.as_uri(), "_blank", 0, properties(Hidden=True))
        if document is None:
            raise RuntimeError(f"LibreOffice cannot open {path}")
        return document

    def has_ended(self):
        return self.process.poll() is not None

    def kill(self):
        """Ends the process at once; a call under way fails."""
        try:
            os.killpg(self.process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        self.process.wait()

    def stop(self):
        try:
            self.desktop.terminate()
            self.process.wait(STOP_TIMEOUT_SECONDS)
        except (AttributeError, UnoException, subprocess.TimeoutExpired):
            # Never connected, already ended, or hanging.
            self.kill()
        shutil.rmtree(self.folder, ignore_errors=True)
