"""Weights that start from what is true of most people and follow this listener.

All rankings here are linear in their features, z = θ·φ, and learned one session at a time, each before the next is
predicted. The step is Newton's, with the curvature summed over everything seen:

    Λ ← λ Λ + (1 − λ) Λ₀ + H,    θ ← θ − Λ⁻¹ (∇ + (1 − λ) Λ₀ (θ − θ₀))

This is the online Gaussian approximation to the posterior of a generalized linear model (Spiegelhalter and
Lauritzen 1990; in the form of an online Newton step, Hazan, Agarwal and Kale 2007): Λ₀ says how sure the prior θ₀ is,
λ below 1 lets old evidence fade. Features that say nearly the same thing (counts at neighbouring half-lives) share
their weight at once, where steps along the gradient alone would take thousands of sessions.
"""

import numpy as np
from numpy.typing import ArrayLike

from segue.habits.banks import Floats


class Weights:
    """θ of one linear model."""

    def __init__(self, prior: ArrayLike, certainty: ArrayLike, keeps: float = 1.0) -> None:
        """`certainty` is the diagonal of Λ₀, or one number for all; `keeps` is λ."""
        self._prior = np.array(prior, float)
        self._certainty = np.broadcast_to(np.asarray(certainty, float), self._prior.shape).copy()
        self._keeps = keeps
        self.theta = self._prior.copy()
        self.precision = np.diag(self._certainty)

    def copy(self) -> "Weights":
        twin = Weights(self._prior, self._certainty, self._keeps)
        twin.theta, twin.precision = self.theta.copy(), self.precision.copy()
        return twin

    def step(self, gradient: Floats, curvature: Floats) -> None:
        """Take in one observation: ∇ and H of its negative log-likelihood at θ."""
        faded = 1 - self._keeps
        self.precision *= self._keeps
        self.precision += curvature
        if faded:
            np.einsum("ii->i", self.precision)[:] += faded * self._certainty
            gradient = gradient + faded * self._certainty * (self.theta - self._prior)
        self.theta -= np.linalg.solve(self.precision, gradient)


def softmax(scores: Floats) -> Floats:
    grown = np.exp(scores - scores.max())
    return np.asarray(grown / grown.sum())


def choose(weights: Weights, features: Floats, chosen: Floats, log_weight: Floats | None, sessions: float) -> None:
    """One step of a conditional logit (McFadden 1974) whose alternatives are the rows of `features`.

    `chosen` is the share of each alternative in what was taken, sum 1; `sessions` weighs the observation. Where an
    alternative stands for several that were not drawn, `log_weight` is the logarithm of how many.
    """
    scores = features @ weights.theta.astype(features.dtype)
    expected = softmax(scores if log_weight is None else scores + log_weight)
    gradient = (expected - chosen) @ features
    spread = features - expected @ features
    spread *= np.sqrt(expected)[:, None]
    weights.step(sessions * gradient, sessions * (spread.T @ spread))
