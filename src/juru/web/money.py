"""Rupiah as Indonesians write it."""


def rupiah(amount: int) -> str:
    """1250000 → "Rp1.250.000"; below zero with a true minus in front."""
    sign = "−" if amount < 0 else ""
    return f"{sign}Rp{abs(amount):,}".replace(",", ".")


def signed_rupiah(amount: int) -> str:
    """With a plus too, where two directions stand side by side."""
    return f"+{rupiah(amount)}" if amount > 0 else rupiah(amount)


def short_rupiah(amount: int) -> str:
    """1250000 → "1,25jt", 40000 → "40rb": for the axis of a chart."""
    for unit, word in ((10**9, "M"), (10**6, "jt"), (10**3, "rb")):
        if abs(amount) >= unit:
            return f"{round(amount / unit, 2):g}{word}".replace(".", ",").replace("-", "−")
    return str(amount).replace("-", "−")
