// swift-tools-version: 6.2
import PackageDescription

// The rooms of docs/architecture.md, from the ground up. Tests/TidyTests holds the arrows,
// since SwiftPM lets a target import what it never declared.

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("ImmutableWeakCaptures"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]
let pure = strict + [.strictMemorySafety()]
let onMainActor = strict + [.defaultIsolation(MainActor.self)]

let package = Package(
  name: "yichuang",
  products: [.executable(name: "yichuang", targets: ["yichuang"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    // Leaves: words, widths, C libraries.
    .target(name: "Phrases", swiftSettings: pure),
    .target(name: "CTextWidth"),
    .target(name: "TextWidth", dependencies: ["CTextWidth"], swiftSettings: pure),
    .target(
      name: "CTerminal", dependencies: ["CTextWidth"],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .systemLibrary(name: "CSodium"),
    .systemLibrary(name: "CQRencode"),
    .target(name: "CPango", linkerSettings: [.linkedLibrary("dl")]),
    .target(name: "CCups", linkerSettings: [.linkedLibrary("dl")]),

    // The pure rooms: no clock, no file, no database, no random number.
    .target(name: "WorkCalendar", swiftSettings: pure),
    .target(
      name: "Catalogue",
      dependencies: ["WorkCalendar", "Phrases", .product(name: "Yams", package: "Yams")],
      swiftSettings: pure),
    .target(
      name: "CaseEngine", dependencies: ["WorkCalendar", "Catalogue", "Phrases"],
      swiftSettings: pure),

    // Keeping.
    .target(name: "Storage", dependencies: ["CaseEngine", "CSodium"], swiftSettings: strict),
    .target(name: "StorageTesting", dependencies: ["Storage"], swiftSettings: strict),
    .target(
      name: "StoreSQLite",
      dependencies: [
        "Storage", "Phrases", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: strict),

    // Doing.
    .target(
      name: "Hall", dependencies: ["Storage", "CaseEngine", "Phrases", "CSodium"],
      swiftSettings: strict),
    .target(
      name: "Paper",
      dependencies: ["CaseEngine", "Phrases", "TextWidth", "CQRencode", "CPango", "CCups"],
      swiftSettings: strict),
    .target(
      name: "Terminal", dependencies: ["CTerminal", "TextWidth", "Phrases"],
      swiftSettings: onMainActor),
    .target(
      name: "Screens", dependencies: ["Hall", "Paper", "Terminal", "TextWidth", "Phrases"],
      swiftSettings: onMainActor),
    .target(
      name: "Bench",
      dependencies: [
        "Hall", "Paper", "StoreSQLite", "TextWidth", "Phrases",
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "yichuang",
      dependencies: [
        "Screens", "StoreSQLite", "Paper", "Hall", "Terminal", "Bench", "Phrases",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // Tests. TestSupport is the seeded generator and the golden files.
    .target(
      name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .target(
      name: "CatalogueTesting", dependencies: ["Catalogue", "TestSupport"],
      path: "Tests/CatalogueTesting", swiftSettings: strict),
    .systemLibrary(name: "CVterm", path: "Tests/CVterm"),
    .target(name: "CPty", dependencies: ["CVterm"], path: "Tests/CPty"),
    .target(
      name: "PtyTesting", dependencies: ["CPty", "CVterm"], path: "Tests/PtyTesting",
      swiftSettings: strict),
    .target(
      name: "TerminalTesting", dependencies: ["Terminal", "TextWidth", "Phrases"],
      path: "Tests/TerminalTesting", swiftSettings: onMainActor),
    .executableTarget(
      name: "TerminalDemo", dependencies: ["Terminal", "TerminalTesting", "Phrases"],
      path: "Tests/TerminalDemo",
      swiftSettings: onMainActor),
    .testTarget(
      name: "TidyTests", dependencies: ["Catalogue", "Phrases", "TestSupport", "WorkCalendar"],
      swiftSettings: strict),
    .testTarget(
      name: "WorkCalendarTests", dependencies: ["WorkCalendar", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "CatalogueTests",
      dependencies: [
        "Catalogue", "CatalogueTesting", "TestSupport", "Phrases", "TextWidth", "WorkCalendar",
      ],
      exclude: ["Golden"],
      swiftSettings: strict),
    .testTarget(
      name: "CaseEngineTests",
      dependencies: [
        "CaseEngine", "CatalogueTesting", "TestSupport", "Catalogue", "Phrases", "WorkCalendar",
      ],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "StorageTests",
      dependencies: [
        "StorageTesting", "StoreSQLite", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"), "CaseEngine", "Storage",
        "WorkCalendar",
      ],
      exclude: ["Golden"], swiftSettings: strict),
    .target(
      name: "HallTesting",
      dependencies: ["Hall", "TestSupport", "CaseEngine", "Catalogue", "Storage", "WorkCalendar"],
      path: "Tests/HallTesting",
      swiftSettings: strict),
    .testTarget(
      name: "HallTests",
      dependencies: [
        "Hall", "HallTesting", "StoreSQLite", "CatalogueTesting", "TestSupport", "CaseEngine",
        "Catalogue", "Phrases", "Storage", "WorkCalendar",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "BenchTests",
      dependencies: [
        "Bench", "Hall", "HallTesting", "StoreSQLite", "Storage", "Phrases", "WorkCalendar",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "PaperTests",
      dependencies: [
        "Paper", "TextWidth", "CQRencode", "CatalogueTesting", "TestSupport", "CaseEngine",
        "Catalogue", "Phrases", "WorkCalendar",
      ],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "TerminalTests",
      dependencies: [
        "Terminal", "TerminalTesting", "TextWidth", "PtyTesting", "TerminalDemo", "TestSupport",
        "Phrases",
      ], swiftSettings: strict),
    .testTarget(
      name: "ScreensTests",
      dependencies: [
        "Screens", "HallTesting", "TerminalTesting", "TestSupport", "CaseEngine", "Catalogue",
        "Hall", "Phrases", "Storage", "Terminal", "TextWidth", "WorkCalendar",
      ],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "yichuang", "StoreSQLite", "PtyTesting", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"), "Storage",
      ],
      exclude: ["Golden"], swiftSettings: strict),
  ]
)
