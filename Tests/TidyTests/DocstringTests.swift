import TestSupport
import Testing

@Suite("Docstrings")
struct DocstringTests {
  /// Types that may stand without a docstring, a room: measured, and only ever lowered.
  static let undocumented: [String: Int] = [:]

  /// What a screen is asked and answered: the docstrings are on `Screen`, which asks for them.
  static let ofScreens: Set<String> = ["Action", "Answer"]

  @Test("every type a room shows to others says what it is")
  func types() {
    let bare = PackageFiles.swiftSources.flatMap(bareTypes)
    let counts = Dictionary(grouping: bare) { SourceFile($0.path, "").room }
    let over = counts.filter { $0.value.count > Self.undocumented[$0.key, default: 0] }
    #expect(over.isEmpty, "\(listing(over.values.flatMap { $0 }))")
  }

  @Test("the allowance is what is used, so that it can only fall")
  func allowance() {
    let bare = PackageFiles.swiftSources.flatMap(bareTypes)
    for (room, allowed) in Self.undocumented {
      #expect(bare.count { SourceFile($0.path, "").room == room } == allowed, "\(room)")
    }
  }

  @Test("a bare type is found, one with a docstring above its attributes is not")
  func typeFound() {
    let text = """
      package struct Bare {
        /// Says.
        @frozen
        package indirect enum Told { case a }
        package final class AlsoBare {}
        struct Own {}
      }
      // Not a docstring.
      package protocol Seam: Sendable {}
      """
    let found = bareTypes(SourceFile("Sources/X/Sample.swift", text))
    #expect(found.map(\.what) == ["Bare", "AlsoBare", "Seam"].map { "\($0) has no docstring" })
  }
}

private func bareTypes(_ file: SourceFile) -> [Violation] {
  file.packageTypes.filter { type in
    let isOfScreen = file.room == "Screens" && DocstringTests.ofScreens.contains(type.name)
    return !type.isDocumented && !isOfScreen
  }.map {
    Violation(path: file.path, line: $0.line, what: "\($0.name) has no docstring")
  }
}
