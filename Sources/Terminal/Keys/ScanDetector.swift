/// Finds the texts of a barcode scanner among typed keys.
///
/// A scanner types: six printable ASCII characters or more, at most 35 ms apart, closed by Enter or
/// Tab within 50 ms. From the second character of such a burst on the keys are held back, so that
/// no letter of a code acts as a command; a person's keys pass at once. One key held down is no
/// burst. A scanner that is set to send STX … ETX is recognised exactly, whatever its speed.
nonisolated package struct ScanDetector: Sendable {
  /// What tells a scanner from fingers.
  package struct Rules: Sendable {
    /// Fewest characters of a scan.
    package var fewest = 6
    /// Most milliseconds between two characters.
    package var gap: Int64 = 35
    /// Most milliseconds before the closing key.
    package var closingGap: Int64 = 50
    /// Most milliseconds between two characters after an STX; then it was no scanner.
    package var framedGap: Int64 = 200
    /// Most milliseconds between a key and its first repetition when it is held down.
    package var repeatDelay: Int64 = 700
    package init() {}
  }

  private let rules: Rules
  private var burst: [Character] = []
  /// Characters of the burst that went out as keys; the rest is held.
  private var released = 0
  /// Whether those went out in an earlier batch.
  private var leaked = false
  /// The character before, if nothing else came since.
  private var last: Character?
  /// The character of a key that is held down.
  private var repeated: Character?
  private var lastAt = Int64.min / 2
  /// Characters since an STX; nil outside.
  private var framed: [Character]?

  package init(rules: Rules = Rules()) { self.rules = rules }

  private var held: ArraySlice<Character> { burst[released...] }

  /// When `timeOut` must be called, in the clock of `feed`; nil while nothing is held.
  package var deadline: Int64? {
    if framed != nil { return lastAt + rules.framedGap + 1 }
    return held.isEmpty ? nil : lastAt + rules.closingGap + 1
  }

  /// Keys and pastes in, the same and scans out, in order.
  /// - Parameter now: milliseconds of a steady clock; what comes in one batch has no gaps.
  package mutating func feed(_ events: [Event], at now: Int64) -> [Event] {
    var out = timeOut(at: now)
    if released > 0 { leaked = true }
    for event in events { step(event, at: now, &out) }
    return out
  }

  /// Lets go what is held once its time is over.
  package mutating func timeOut(at now: Int64) -> [Event] {
    guard let deadline, now >= deadline else { return [] }
    return abandonFrame() + release()
  }

  private mutating func step(_ event: Event, at now: Int64, _ out: inout [Event]) {
    switch event {
    case .key(.control("b")):
      out += abandonFrame() + release()
      framed = []
      lastAt = now
    case .key(.control("c")) where framed != nil:
      out.append(.scan(String(framed ?? []), closedBy: .enter, leaked: false))
      framed = nil
    case .key(.character(let character)) where framed != nil:
      framed?.append(character)
      lastAt = now
    case .key(.character(let character)) where Self.scannable(character):
      extend(character, at: now, &out)
    case .key(.enter) where closes(at: now), .key(.tab) where closes(at: now):
      if case .key(let key) = event { close(by: key, &out) }
    default:
      out += abandonFrame() + release()
      last = nil
      out.append(event)
    }
  }

  private mutating func extend(_ character: Character, at now: Int64, _ out: inout [Event]) {
    let gap = now - lastAt
    if gap > rules.gap {
      out += release()
      // A key held down comes again after a while, and then as fast as a scanner types.
      repeated = character == last && gap <= rules.repeatDelay ? character : nil
    }
    (lastAt, last) = (now, character)
    if character == repeated { return out.append(.key(.character(character))) }
    repeated = nil
    burst.append(character)
    guard burst.count == 1 else { return }
    out.append(.key(.character(character)))
    released = 1
    leaked = false
  }

  private func closes(at now: Int64) -> Bool {
    framed == nil && burst.count >= rules.fewest && burst.count > released
      && now - lastAt <= rules.closingGap
  }

  private mutating func close(by key: Key, _ out: inout [Event]) {
    let scan = Event.scan(String(burst), closedBy: key, leaked: leaked)
    if !leaked { out.removeLast(released) }
    (burst, released, leaked, last) = ([], 0, false, nil)
    out.append(scan)
  }

  private mutating func release() -> [Event] {
    defer { (burst, released, leaked) = ([], 0, false) }
    return held.map { .key(.character($0)) }
  }

  /// A frame that never ended was typed text after all.
  private mutating func abandonFrame() -> [Event] {
    defer { framed = nil }
    return (framed ?? []).map { .key(.character($0)) }
  }

  private static func scannable(_ character: Character) -> Bool {
    guard let byte = character.asciiValue else { return false }
    return (0x20...0x7e).contains(byte)
  }
}
