"""How often an answer was right for made-up people, by state and by the probability with which it was told.

Changes by hand are lost; it is made by

    python -m benchmarks.verdict calibrate --harsh 921 922 923 924 --mild 931 932 933 934 --size 250

Each person counts once a band: with the share of such days on which the answer was right. The people are those of
`benchmarks/verdict/`, mild and harsh in equal parts, from seeds that were used for nothing else. Source: X.
"""

TOLD: dict[str, tuple[tuple[int, float, float], ...]] = {
    "flare": (
        (417, 0.3313, 0.0186),
        (280, 0.6372, 0.0254),
        (200, 0.8044, 0.0263),
        (148, 0.8331, 0.0288),
        (103, 0.9354, 0.0221),
    ),
    "worsening": (
        (106, 0.2519, 0.0404),
        (136, 0.4307, 0.04),
        (200, 0.6632, 0.0303),
        (236, 0.829, 0.0221),
        (430, 0.9448, 0.0101),
    ),
    "recovered": (
        (440, 0.4368, 0.0216),
        (769, 0.6057, 0.0155),
        (718, 0.7458, 0.0138),
        (651, 0.8332, 0.0129),
        (607, 0.9201, 0.0097),
    ),
    "low-adherence": (
        (210, 0.3702, 0.0311),
        (323, 0.5926, 0.0249),
        (373, 0.7699, 0.0201),
        (323, 0.8947, 0.015),
        (256, 0.968, 0.0099),
    ),
    "failing": (
        (267, 0.4623, 0.029),
        (427, 0.6253, 0.0216),
        (662, 0.7714, 0.0147),
        (753, 0.8887, 0.0103),
        (837, 0.9541, 0.0064),
    ),
    "on-track": (
        (1067, 0.3167, 0.0134),
        (1346, 0.5812, 0.0117),
        (1467, 0.7785, 0.0089),
        (1489, 0.9114, 0.0059),
        (1816, 0.9893, 0.0014),
    ),
}
