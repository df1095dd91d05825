"""Makes the sounds of the player from two formulas: our own work, so they need nobody's licence.

Run ``python packaging/sounds.py`` after a change; the files in ``assets/sounds`` are kept with the code.
"""

from __future__ import annotations

import math
import struct
import wave
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "assets" / "sounds"
RATE = 22_050
LEVELS = {"quiet": 0.12, "medium": 0.3, "loud": 0.7}
"""Loudest sample of each level, 0-1."""
TONES: dict[str, tuple[tuple[float, float, float], ...]] = {
    "phase": ((660.0, 0.0, 0.16),),
    "set": ((523.25, 0.0, 0.34), (783.99, 0.13, 0.34)),
}
"""Pitch in hertz, begin and length in seconds of each tone."""
ATTACK_S = 0.012


def sample(name: str, at: float) -> float:
    """One sample, -1 to 1: sines with an octave, a soft beginning and an end that dies away."""
    total = 0.0
    for pitch, begin, length in TONES[name]:
        t = at - begin
        if 0 <= t < length:
            shape = min(1.0, t / ATTACK_S) * (1 - t / length) ** 2
            total += (
                shape * (math.sin(2 * math.pi * pitch * t) + 0.2 * math.sin(4 * math.pi * pitch * t)) / 1.2
            )
    return total / len(TONES[name]) ** 0.5


def sound(name: str, level: float) -> bytes:
    """A sound as 16-bit samples."""
    count = round(max(begin + length for _, begin, length in TONES[name]) * RATE)
    return b"".join(struct.pack("<h", round(32_767 * level * sample(name, i / RATE))) for i in range(count))


def write(folder: Path) -> None:
    """Write every sound in every level."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in TONES:
        for word, level in LEVELS.items():
            with wave.open(str(folder / f"{name}-{word}.wav"), "wb") as file:
                file.setnchannels(1)
                file.setsampwidth(2)
                file.setframerate(RATE)
                file.writeframes(sound(name, level))


if __name__ == "__main__":
    write(FOLDER)
