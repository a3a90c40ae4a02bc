import TestSupport
import Testing

@Suite("docs/architecture.md")
struct ArchitectureTests {
  @Test("its table of rooms is the charter that the layers are held to")
  func rooms() throws {
    let rows = try #require(PackageFiles.file("docs/architecture.md")).table(below: "Rooms")
    let names = rows.map { Self.names(in: $0.cells[0]) }
    #expect(names.flatMap { $0 }.sorted() == Charter.rooms.keys.sorted())
    for (name, row) in zip(names, rows) {
      let room = name.first.flatMap { Charter.rooms[$0] } ?? Room()
      #expect(Self.names(in: row.cells[2]).sorted() == (room.rooms + room.outside).sorted())
      #expect(!row.cells[1].isEmpty)
    }
  }

  private static func names(in cell: String) -> [String] {
    cell.components(between: "`", and: "`").map(String.init)
  }
}
