"""Stands between SQLite and the file system: notes every write and sync, and fails when it is told to.

It wraps the file layer (VFS) of the SQLite library that Python itself has loaded, so the whole program runs on it
unchanged. Where Python carries SQLite inside (some builds of Windows and macOS) there is nothing to wrap.
"""

import ctypes
import ctypes.util
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

OK, FULL, IOERR_READ, IOERR_WRITE, IOERR_FSYNC, IOERR_DELETE, CANTOPEN = 0, 13, 266, 778, 1034, 2570, 14
MAIN_JOURNAL, CREATE = 0x800, 0x4

_pointer = ctypes.c_void_p
# Names are handed on as the pointers they are: SQLite keeps them, and reads options behind their end.
_OPEN = ctypes.CFUNCTYPE(ctypes.c_int, _pointer, _pointer, _pointer, ctypes.c_int, _pointer)
_DELETE = ctypes.CFUNCTYPE(ctypes.c_int, _pointer, _pointer, ctypes.c_int)
_CLOSE = ctypes.CFUNCTYPE(ctypes.c_int, _pointer)
_READ = ctypes.CFUNCTYPE(ctypes.c_int, _pointer, _pointer, ctypes.c_int, ctypes.c_int64)
_WRITE = ctypes.CFUNCTYPE(ctypes.c_int, _pointer, _pointer, ctypes.c_int, ctypes.c_int64)
_TRUNCATE = ctypes.CFUNCTYPE(ctypes.c_int, _pointer, ctypes.c_int64)
_SYNC = ctypes.CFUNCTYPE(ctypes.c_int, _pointer, ctypes.c_int)


class _Vfs(ctypes.Structure):
    """``sqlite3_vfs``: what is not wrapped is carried along as it is."""


_Vfs._fields_ = [
    ("iVersion", ctypes.c_int),
    ("szOsFile", ctypes.c_int),
    ("mxPathname", ctypes.c_int),
    ("pNext", _pointer),
    ("zName", ctypes.c_char_p),
    ("pAppData", _pointer),
    ("xOpen", _OPEN),
    ("xDelete", _DELETE),
    ("rest", _pointer * 14),
]


class _Methods(ctypes.Structure):
    """``sqlite3_io_methods``."""

    _fields_ = (
        ("iVersion", ctypes.c_int),
        ("xClose", _CLOSE),
        ("xRead", _READ),
        ("xWrite", _WRITE),
        ("xTruncate", _TRUNCATE),
        ("xSync", _SYNC),
        ("rest", _pointer * 13),
    )


class _File(ctypes.Structure):
    """``sqlite3_file``."""

    _fields_ = (("pMethods", ctypes.POINTER(_Methods)),)


@dataclass(frozen=True, slots=True)
class Event:
    """Something the disk was asked for: ``open write truncate sync delete``, by programs also ``whole rename folder``.

    ``told`` is what was said to the person; ``folder`` is the sync of a folder, ``whole`` a file that was written while
    nobody watched.
    """

    kind: str
    file: str = ""
    offset: int = 0
    data: bytes = b""
    synced: bool = False
    """Of a delete: whether the folder was synced; of an open: whether the first sync syncs the folder."""
    to: str = ""
    """Of a rename: the new name."""


@dataclass
class Disk:
    """What happened so far, and what shall fail.

    Attributes:
        events: In order.
        fail_at: Number of the call (opens, writes, syncs, truncations and deletions, from 1) that fails; 0 for none.
        for_ever: Whether every later call fails too.
        code: What SQLite is told; by default a fitting error of input or output.
        calls: Calls so far.
    """

    events: list[Event] = field(default_factory=list)
    fail_at: int = 0
    for_ever: bool = False
    code: int = 0
    calls: int = 0

    def verdict(self, usual: int) -> int:
        """Count a call; the error it shall end with, or 0."""
        self.calls += 1
        due = self.calls >= self.fail_at if self.for_ever else self.calls == self.fail_at
        return (self.code or usual) if self.fail_at and due else OK


def library() -> Any:
    """The SQLite library that Python's own module has loaded.

    Raises:
        OSError: When there is none that can be shared.
    """
    found = ctypes.CDLL(ctypes.util.find_library("sqlite3") or "libsqlite3.so.0")
    found.sqlite3_libversion.restype = ctypes.c_char_p
    if found.sqlite3_libversion().decode() != sqlite3.sqlite_version:
        raise OSError("Python does not use the shared SQLite library")
    return found


def cipher_library() -> Any:
    """The library that reads and writes encrypted files."""
    from sqlcipher3 import _sqlite3

    return ctypes.CDLL(_sqlite3.__file__)


class _Shim:
    """The wrapped functions. Python's objects for them live as long as this."""

    def __init__(self, disk: Disk, plain: Any) -> None:
        self.disk = disk
        self.plain = plain
        self.names: dict[int, str] = {}
        self.tables: dict[int, tuple[_Methods, _Methods]] = {}
        self.vfs = _Vfs()
        ctypes.memmove(ctypes.byref(self.vfs), plain, ctypes.sizeof(_Vfs))
        self.vfs.zName = b"rehab-shim"
        self.keep: list[Any] = [_OPEN(self.open), _DELETE(self.delete)]
        self.vfs.xOpen, self.vfs.xDelete = self.keep

    def open(self, _vfs: int, name: int | None, file: int, flags: int, out: int | None) -> int:
        code = self.disk.verdict(CANTOPEN)
        if code == OK:
            code = self.plain.contents.xOpen(ctypes.cast(self.plain, _pointer), name, file, flags, out)
        handle = ctypes.cast(file, ctypes.POINTER(_File)).contents
        if code != OK:
            handle.pMethods = None
            return code
        self.names[file] = os.fsdecode(ctypes.string_at(name)) if name else ""
        handle.pMethods = ctypes.pointer(self.wrapped(handle.pMethods))
        self.disk.events.append(Event("open", self.names[file], synced=bool(flags & MAIN_JOURNAL)))
        return OK

    def delete(self, _vfs: int, name: int, sync_folder: int) -> int:
        gone = os.fsdecode(ctypes.string_at(name))
        code = self.disk.verdict(IOERR_DELETE)
        if code == OK:
            code = self.plain.contents.xDelete(ctypes.cast(self.plain, _pointer), name, sync_folder)
        if code == OK:
            self.disk.events.append(Event("delete", gone, synced=bool(sync_folder)))
        return int(code)

    def wrapped(self, methods: Any) -> _Methods:
        """A copy of a table of functions with ours in it; one for each table of the library."""
        address = ctypes.addressof(methods.contents)
        if address not in self.tables:
            ours, theirs = _Methods(), methods.contents
            ctypes.memmove(ctypes.byref(ours), methods, ctypes.sizeof(_Methods))
            calls: list[Callable[..., int]] = [
                self.closer(theirs),
                self.reader(theirs),
                self.writer(theirs),
                self.truncater(theirs),
                self.syncer(theirs),
            ]
            ours.xClose, ours.xRead, ours.xWrite, ours.xTruncate, ours.xSync = made = [
                kind(call)
                for kind, call in zip((_CLOSE, _READ, _WRITE, _TRUNCATE, _SYNC), calls, strict=True)
            ]
            self.keep += made
            self.tables[address] = (ours, theirs)
        return self.tables[address][0]

    def closer(self, theirs: _Methods) -> Callable[..., int]:
        def close(file: int) -> int:
            self.names.pop(file, None)
            return int(theirs.xClose(file))

        return close

    def reader(self, theirs: _Methods) -> Callable[..., int]:
        def read(file: int, into: int, count: int, offset: int) -> int:
            return int(theirs.xRead(file, into, count, offset))

        return read

    def writer(self, theirs: _Methods) -> Callable[..., int]:
        def write(file: int, data: int, count: int, offset: int) -> int:
            code = self.disk.verdict(IOERR_WRITE)
            if code != OK:
                return code
            self.disk.events.append(Event("write", self.names[file], offset, ctypes.string_at(data, count)))
            return int(theirs.xWrite(file, data, count, offset))

        return write

    def truncater(self, theirs: _Methods) -> Callable[..., int]:
        def truncate(file: int, size: int) -> int:
            code = self.disk.verdict(IOERR_WRITE)
            if code != OK:
                return code
            self.disk.events.append(Event("truncate", self.names[file], size))
            return int(theirs.xTruncate(file, size))

        return truncate

    def syncer(self, theirs: _Methods) -> Callable[..., int]:
        def sync(file: int, flags: int) -> int:
            code = self.disk.verdict(IOERR_FSYNC)
            if code != OK:
                return code
            self.disk.events.append(Event("sync", self.names[file]))
            return int(theirs.xSync(file, flags))

        return sync


@contextmanager
def wrapped_disk(lib: Any = None, disk: Disk | None = None) -> Iterator[Disk]:
    """Everything that SQLite does in this process goes through a `Disk` meanwhile. Close connections inside.

    Args:
        lib: Which SQLite library, by default that of Python itself.
        disk: One that is used already, so that two libraries write to the same.
    """
    lib = library() if lib is None else lib
    lib.sqlite3_vfs_find.restype = ctypes.POINTER(_Vfs)
    lib.sqlite3_vfs_find.argtypes = [ctypes.c_char_p]
    lib.sqlite3_vfs_register.argtypes = [ctypes.POINTER(_Vfs), ctypes.c_int]
    lib.sqlite3_vfs_unregister.argtypes = [ctypes.POINTER(_Vfs)]
    plain = lib.sqlite3_vfs_find(None)
    disk = Disk() if disk is None else disk
    shim = _Shim(disk, plain)
    if lib.sqlite3_vfs_register(ctypes.byref(shim.vfs), 1) != OK:
        raise OSError("the file layer was not taken")
    try:
        yield disk
    finally:
        lib.sqlite3_vfs_unregister(ctypes.byref(shim.vfs))
        lib.sqlite3_vfs_register(plain, 1)
        del shim


@contextmanager
def watched_files(disk: Disk) -> Iterator[None]:
    """What the program itself does with files goes on the same `Disk`: syncs, renames and deletions."""
    fsync, replace, unlink = os.fsync, os.replace, os.unlink

    def whole(name: str) -> None:
        disk.events.append(Event("whole", name, data=Path(name).read_bytes()))

    def noted_fsync(handle: int) -> None:
        fsync(handle)
        name = Path(f"/proc/self/fd/{handle}").readlink()
        if name.is_dir():
            disk.events.append(Event("folder", str(name)))
        else:
            whole(str(name))
            disk.events.append(Event("sync", str(name)))

    def noted_replace(source: Any, target: Any) -> None:
        whole(os.fspath(source))
        replace(source, target)
        disk.events.append(Event("rename", os.fspath(source), to=os.fspath(target)))

    def noted_unlink(name: Any, **more: Any) -> None:
        unlink(name, **more)
        disk.events.append(Event("delete", os.fspath(name)))

    os.fsync, os.replace, os.unlink = noted_fsync, noted_replace, noted_unlink
    try:
        yield
    finally:
        os.fsync, os.replace, os.unlink = fsync, replace, unlink
