import Catalogue
import Glibc
import Hall
import Phrases
import Screens
import Terminal
import WorkCalendar

/// From the command line into the terminal: sign-in first, the hall read meanwhile.
enum OpenTerminal {
  /// Whether there is a person at both ends.
  static var isPossible: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  /// Runs until the person leaves.
  /// - Throws: `.unavailable` for a database or a terminal that cannot be used, `.forbidden` for a
  ///   fixed clock where it is no demonstration; before anything is drawn, or after the terminal was
  ///   given back.
  static func run(_ options: HallOptions) throws(Failure) {
    let store = try options.openStore()
    let shipped = try ShippedFiles()
    let readings = try shipped.text("readings.tsv")
    let papers = try folder(named: "papers", beside: options)
    let fixed = options.now
    if fixed != nil { _ = try options.open() }
    let open: @Sendable () throws(HallError) -> OpenHall = { () throws(HallError) in
      let hall = try ServiceHall(store: store, clock: SystemClock.now, fixedClock: fixed)
      let index = SearchIndex(
        edition: hall.edition, readings: Readings(text: readings), on: hall.now().date)
      return OpenHall(hall: hall, index: index, paperFolder: papers)
    }
    let failure = MainActor.assumeIsolated { show(SignInScreen(open: open), fixed) }
    if let failure { throw failure }
  }

  /// Shows a screen until it quits.
  /// - Parameter status: what stands at the right of line 1.
  /// - Returns: why the terminal cannot be used; nil when all was well.
  @MainActor static func show(
    _ screen: some Screen, _ fixed: Moment?, status: String = ""
  ) -> Failure? {
    var env = Env()
    env.language = Speech.language
    env.status = status
    let colours = Environment["NO_COLOR"].map { ["NO_COLOR": $0] } ?? [:]
    let display: NcursesDisplay
    do { display = try NcursesDisplay(theme: .chosen(colours)) } catch {
      return Failure(
        .unavailable, error.text(Speech.language, term: Environment["TERM"] ?? ""))
    }
    Program(screen, on: display, env: env) {
      (fixed ?? SystemClock.now()).milliseconds
    }
    .run()
    return nil
  }

  /// A folder beside the database.
  static func folder(named name: String, beside options: HallOptions) throws(Failure) -> String {
    parentFolder(of: try options.path()) + "/" + name
  }

  private static func parentFolder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }
}
