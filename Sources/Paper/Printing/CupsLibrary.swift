internal import CCups

/// CUPS, in calls that throw.
enum CupsLibrary {
  /// The Debian package that brings what is missing.
  static let package = "libcups2"

  /// What a job or a queue is in.
  struct State: Hashable {
    let number: Int32
    /// Of a job: whether it was ever given to its printer.
    let began: Bool
    /// Keywords of RFC 8011.
    let reasons: [String]
    /// The words of whoever drives the printer; empty for none.
    let message: String

    init(_ state: CCupsState) {
      number = state.state
      began = state.began
      reasons = Self.text(state.reasons).split(separator: ",").map(String.init)
      message = Self.text(state.message)
    }

    /// Characters that turn a line or command a terminal are left out: this comes from elsewhere.
    private static func text<Bytes>(_ bytes: Bytes) -> String {
      withUnsafeBytes(of: bytes) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }.shownSafely
    }

    /// For a sentence: the words, or the keywords where there are none.
    var detail: String { message.isEmpty ? reasons.joined(separator: ", ") : message }
  }

  /// - Throws: `.noCups` where the library is not on this machine.
  static func check() throws(PrintFailure) {
    guard let missing = ccups_missing() else { return }
    throw PrintFailure(.noCups, target: String(cString: missing), detail: package)
  }

  /// One call with a place for CUPS's own words.
  static func ask(
    _ target: String, _ call: (_ error: UnsafeMutablePointer<CChar>, _ size: Int) -> Bool
  ) throws(PrintFailure) {
    try check()
    var words = [CChar](repeating: 0, count: 256)
    let isGood = words.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.map { call($0, buffer.count) } ?? false
    }
    guard !isGood else { return }
    let said = String(
      decoding: words.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    throw PrintFailure(.queueRefused, target: target, detail: said.shownSafely)
  }

  static func state(ofQueue queue: String) throws(PrintFailure) -> State {
    var state = CCupsState()
    try ask(queue) { ccups_printer(queue, &state, $0, $1) }
    return State(state)
  }

  static func state(ofJob job: Int32, in queue: String) throws(PrintFailure) -> State {
    var state = CCupsState()
    try ask(queue) { ccups_job(queue, job, &state, $0, $1) }
    return State(state)
  }
}

extension String {
  /// Without control characters: what another program says goes to a terminal.
  fileprivate var shownSafely: String {
    String(
      String.UnicodeScalarView(unicodeScalars.filter { $0.properties.generalCategory != .control }))
  }
}
