"""What all parts stand on: the profile, the machine, and the workers that several of them give tasks to."""

from pathlib import Path

from segue.adapters.sqlite.profile import Profile
from segue.core.worker import Worker
from segue.parts.world import World


class Ground:
    """What can be made again lies in `cache`."""

    def __init__(self, profile: Profile, world: World, cache: Path) -> None:
        self.profile = profile
        self.world = world
        self.cache = cache
        self.file = profile.file
        self.library_worker = self.worker("library")
        self.habits_worker = self.worker("habits")
        self.opener = self.worker("opener")
        self.shelver = self.worker("shelves")

    @property
    def folder(self) -> Path:
        return self.file.parent

    def worker(self, name: str) -> Worker:
        """Another one, which whoever asked for it closes."""
        return Worker(name, self.world.post)

    def close_workers(self) -> None:
        """They end what they were given."""
        self.library_worker.close()
        self.opener.close()
        self.shelver.close()
        self.habits_worker.close()
