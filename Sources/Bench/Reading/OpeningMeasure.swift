internal import Hall
internal import Phrases
internal import StoreSQLite
internal import WorkCalendar

/// How long a hall takes to be ready, from its file to the edition in force.
struct OpeningMeasure {
  let database: String

  func measure(at desk: BenchDesk, _ found: (Figure) -> Void) throws {
    desk.say(.measuringOpening)
    var stores: [Double] = []
    let contest = try Contest(
      rounds: desk.settings.starts, at: desk,
      ours: { _ in
        let start = Stopwatch.now()
        let store = try SQLiteStore(opening: database)
        stores.append(Stopwatch.now() - start)
        _ = try ServiceHall(store: store, clock: { Drugstore.hour })
        return Stopwatch.now() - start
      },
      limit: { _ in try Stopwatch.time { try readTexts() } })
    found(
      Figure(
        "opening", .openingHall, unit: .milliseconds, contest, over: .bareTexts, scale: 1e3,
        goal: nil
      ).with("store", .openingStore, Samples(stores).median * 1e3, .milliseconds))
  }

  /// The same file opened, the same texts read, and nothing understood.
  private func readTexts() throws {
    let raw = try RawDatabase(database)
    for table in ["edition_file", "calendar_table"] {
      let query = try raw.prepare("SELECT text FROM \(table)")
      while try query.step() { _ = query.touch() }
    }
  }
}
