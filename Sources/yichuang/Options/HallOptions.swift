import ArgumentParser
import Catalogue
import Hall
import Phrases
import Storage
import StoreSQLite
import WorkCalendar

/// Which hall, and what time it is there.
struct HallOptions: ParsableArguments {
  @Option(help: help(.databaseHelp, value: "file"))
  var database: String?

  @Option(help: help(.nowHelp, value: "time"))
  var now: Moment?

  @OptionGroup var speech: SpeechOptions

  /// The database's path.
  func path() throws(Failure) -> String {
    let path = if let database { database } else { try DataFolder.database() }
    guard !path.hasPrefix("postgres:"), !path.hasPrefix("postgresql:") else {
      throw Failure(.usage, .noServer)
    }
    return path
  }

  /// Opens the hall that is there.
  /// - Throws: `.unavailable`; `.forbidden` for `--now` where it is no demonstration.
  func open() throws(Failure) -> ServiceHall {
    let store = try openStore()
    let hall: ServiceHall
    do {
      hall = try ServiceHall(store: store, clock: SystemClock.now, fixedClock: now)
    } catch { throw Failure(error) }
    try check(hall.profile)
    return hall
  }

  func openStore() throws(Failure) -> SQLiteStore {
    let path = try path()
    do { return try SQLiteStore(opening: path) } catch { throw Failure(error) }
  }

  /// The moment that stands for now when none was given.
  func moment() -> Moment { now ?? SystemClock.now() }

  /// Only a demonstration lets its clock be set.
  func check(_ profile: HallProfile) throws(Failure) {
    guard now == nil || profile.isDemonstration else {
      throw Failure(.forbidden, .clockIsReal)
    }
  }
}
