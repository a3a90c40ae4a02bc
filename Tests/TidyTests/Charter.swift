/// What each room may import, as docs/architecture.md draws it.
struct Room {
  /// Rooms and leaves of this package. What one of them may import comes with it.
  var rooms: [String] = []
  /// Modules from outside the package: they do not come with a room that uses them.
  var outside: [String] = []
}

/// The arrows of the house. SwiftPM does not hold them: a target can import what it never
/// declared.
enum Charter {
  static let rooms: [String: Room] = [
    // Leaves.
    "Phrases": Room(),
    "CTextWidth": Room(),
    "TextWidth": Room(rooms: ["CTextWidth"]),
    "CTerminal": Room(rooms: ["CTextWidth"]),
    "CSodium": Room(),
    "CQRencode": Room(),
    "CPango": Room(),
    "CCups": Room(),

    // The pure rooms. CaseEngine codes stored event shapes as JSON, in the files `PureRoomTests`
    // lists.
    "WorkCalendar": Room(),
    "Catalogue": Room(rooms: ["WorkCalendar", "Phrases"], outside: ["Yams"]),
    "CaseEngine": Room(
      rooms: ["WorkCalendar", "Catalogue", "Phrases"], outside: ["FoundationEssentials"]),

    // Keeping.
    "Storage": Room(rooms: ["CaseEngine"], outside: ["CSodium", "Synchronization"]),
    "StorageTesting": Room(rooms: ["Storage"], outside: ["Dispatch", "Synchronization"]),
    "StoreSQLite": Room(
      rooms: ["Storage", "Phrases"],
      outside: ["GRDB", "GRDBSQLite", "Foundation", "Glibc", "Dispatch", "Synchronization"]),

    // Doing.
    "Hall": Room(
      rooms: ["Storage", "CaseEngine", "Phrases"],
      outside: ["CSodium", "Foundation", "Synchronization"]),
    "Paper": Room(
      rooms: ["CaseEngine", "Phrases", "TextWidth"],
      outside: ["CCups", "CPango", "CQRencode", "Foundation", "Glibc"]),
    "Terminal": Room(
      rooms: ["CTerminal", "TextWidth", "Phrases"],
      outside: ["Dispatch", "Glibc", "Synchronization"]),
    "Screens": Room(rooms: ["Hall", "Paper", "Terminal", "Phrases"], outside: ["Synchronization"]),
    "Bench": Room(
      rooms: ["Hall", "Paper", "StoreSQLite", "TextWidth", "Phrases"],
      outside: ["GRDBSQLite", "Foundation", "Glibc", "Synchronization"]),
    "yichuang": Room(
      rooms: ["Screens", "StoreSQLite", "Paper", "Hall", "Terminal", "Bench", "Phrases"],
      outside: ["ArgumentParser", "Foundation", "Glibc", "Synchronization"]),
  ]

  /// Every module a room may import.
  static func allowed(_ room: String) -> Set<String> {
    guard let charter = rooms[room] else { return [] }
    return Set(charter.outside).union(reachable(room))
  }

  private static func reachable(_ room: String) -> Set<String> {
    (rooms[room]?.rooms ?? []).reduce(into: []) { $0.formUnion(reachable($1).union([$1])) }
  }
}
