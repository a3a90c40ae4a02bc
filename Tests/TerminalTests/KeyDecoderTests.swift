import Terminal
import Testing

/// Bytes in chunks, each with its time, and what comes of them.
struct DecoderRow: Sendable, CustomTestStringConvertible {
  var name: String
  var chunks: [(at: Int64, bytes: [UInt8])]
  var events: [Event]
  var testDescription: String { name }

  init(_ name: String, _ text: String, _ events: Event...) {
    self.name = name
    chunks = [(0, Array(text.utf8))]
    self.events = events
  }

  init(_ name: String, _ chunks: [(Int64, [UInt8])], _ events: Event...) {
    self.name = name
    self.chunks = chunks.map { (at: $0.0, bytes: $0.1) }
    self.events = events
  }
}

private func typed(_ text: String) -> Event { .key(.character(Character(text))) }

@Suite("Bytes to keys") struct KeyDecoderTests {
  static let rows: [DecoderRow] = [
    DecoderRow("Latin", "a", typed("a")),
    DecoderRow("Chinese", "办件", typed("办"), typed("件")),
    DecoderRow("Enter, as CR or LF", "\r\n", .key(.enter), .key(.enter)),
    DecoderRow(
      "Tab, Backspace twice", "\t\u{7f}\u{8}", .key(.tab), .key(.backspace), .key(.backspace)),
    DecoderRow(
      "Control", "\u{1}\u{c}\u{1a}", .key(.control("a")), .key(.control("l")), .key(.control("z"))),
    DecoderRow("NUL is nothing", "\0a", typed("a")),
    DecoderRow("C1 controls are nothing", "\u{85}\u{9b}a", typed("a")),
    DecoderRow(
      "arrows", "\u{1b}[A\u{1b}[B\u{1b}[C\u{1b}[D", .key(.up), .key(.down), .key(.right),
      .key(.left)),
    DecoderRow("arrows in application mode", "\u{1b}OA\u{1b}OD", .key(.up), .key(.left)),
    DecoderRow("arrow with Control", "\u{1b}[1;5C", .key(.right)),
    DecoderRow(
      "Home and End, four ways", "\u{1b}[H\u{1b}[1~\u{1b}[F\u{1b}OF", .key(.home), .key(.home),
      .key(.end), .key(.end)),
    DecoderRow(
      "Ins Del PgUp PgDn", "\u{1b}[2~\u{1b}[3~\u{1b}[5~\u{1b}[6~", .key(.insert), .key(.delete),
      .key(.pageUp), .key(.pageDown)),
    DecoderRow("Shift-Tab", "\u{1b}[Z", .key(.backTab)),
    DecoderRow(
      "F1 to F4 of xterm", "\u{1b}OP\u{1b}OQ\u{1b}OR\u{1b}OS", .key(.f1), .key(.f2), .key(.f3),
      .key(.f4)),
    DecoderRow(
      "F1 of the console, of PuTTY, of kitty", "\u{1b}[[A\u{1b}[11~\u{1b}[P", .key(.f1), .key(.f1),
      .key(.f1)),
    DecoderRow("F5 F10 F12", "\u{1b}[15~\u{1b}[21~\u{1b}[24~", .key(.f5), .key(.f10), .key(.f12)),
    DecoderRow("Shift-F3", "\u{1b}[1;2R", .key(.function(15))),
    DecoderRow("keypad", "\u{1b}Oq\u{1b}Ok\u{1b}OM", typed("1"), typed("+"), .key(.enter)),
    DecoderRow("Alt", "\u{1b}x", .key(.alt("x"))),
    DecoderRow("Esc and at once Chinese: two keys", "\u{1b}办", .key(.escape), typed("办")),
    DecoderRow("Esc Esc arrow", "\u{1b}\u{1b}[A", .key(.escape), .key(.up)),
    DecoderRow(
      "an unknown sequence is not typed (the form would fill with rubbish)",
      "\u{1b}[999~\u{1b}[?61;ca", typed("a")),
    DecoderRow(
      "a reply of the terminal is not typed",
      "\u{1b}]11;rgb:ffff/ffff/ffff\u{7}\u{1b}P1$r\u{1b}\\a", typed("a")),
    DecoderRow("where the cursor is", "\u{1b}[2;3R", .cursor(row: 2, column: 3)),
    DecoderRow("a sequence broken by Enter gives Enter", "\u{1b}[12\r", .key(.enter)),
    DecoderRow(
      "invalid bytes swallow nothing", [(0, [0x61, 0xff, 0xfe, 0x63])], typed("a"),
      typed("\u{fffd}"), typed("\u{fffd}"), typed("c")),
    DecoderRow(
      "GBK text does not swallow what follows",
      [(0, Array("GBK".utf8) + [0xb0, 0xec] + Array("1".utf8))], typed("G"), typed("B"), typed("K"),
      typed("\u{fffd}"), typed("\u{fffd}"), typed("1")),
    DecoderRow(
      "overlong and surrogate forms are invalid", [(0, [0xc0, 0xaf, 0xed, 0xa0, 0x80])],
      typed("\u{fffd}"), typed("\u{fffd}"), typed("\u{fffd}"), typed("\u{fffd}"), typed("\u{fffd}")),
    DecoderRow(
      "a cut character and then another", [(0, [0xe5, 0x8a, 0x61])], typed("\u{fffd}"),
      typed("\u{fffd}"), typed("a")),
    DecoderRow(
      "a character in two packets, however late", [(0, [0xe5]), (500, [0x8a]), (9_000, [0x9e])],
      typed("办")),
    DecoderRow("Esc alone, after the wait", [(0, [0x1b]), (25, [])], .key(.escape)),
    DecoderRow(
      "Esc, then after the wait a letter: two keys", [(0, [0x1b]), (30, [0x78])], .key(.escape),
      typed("x")),
    DecoderRow(
      "a sequence in two packets within the wait", [(0, [0x1b]), (20, Array("[A".utf8))], .key(.up)),
    DecoderRow(
      "a cut sequence is dropped", [(0, Array("\u{1b}[1;".utf8)), (30, Array("a".utf8))], typed("a")
    ),
    DecoderRow("Alt-O", [(0, Array("\u{1b}O".utf8)), (30, [])], .key(.alt("O"))),
    DecoderRow(
      "a paste is one event, of text alone", "\u{1b}[200~王\r\n\t秀\u{1b}[A英\n\u{1b}[201~x",
      .paste("王 秀[A英"), typed("x")),
    DecoderRow(
      "a paste in pieces",
      [(0, Array("\u{1b}[200~a".utf8)), (900, Array("b\u{1b}[20".utf8)), (901, Array("1~".utf8))],
      .paste("ab")),
  ]

  @Test("a table of sequences", arguments: rows) func table(row: DecoderRow) {
    var decoder = KeyDecoder()
    var events: [Event] = []
    for chunk in row.chunks { events += decoder.feed(chunk.bytes, at: chunk.at) }
    #expect(events == row.events)
  }

  @Test("nothing depends on where the packets are cut") func anyCut() {
    for row in Self.rows where row.chunks.count == 1 {
      let bytes = row.chunks[0].bytes
      for cut in 0...bytes.count {
        var decoder = KeyDecoder()
        let events = decoder.feed(bytes[..<cut], at: 0) + decoder.feed(bytes[cut...], at: 1)
        #expect(events == row.events, "\(row.name) cut at \(cut)")
      }
    }
  }

  @Test("only an unfinished sequence has a deadline") func deadline() {
    var decoder = KeyDecoder(escapeWait: 100)
    #expect(decoder.deadline == nil)
    #expect(decoder.feed([0x1b], at: 1000).isEmpty)
    #expect(decoder.deadline == 1100)
    #expect(decoder.timeOut(at: 1099).isEmpty)
    #expect(decoder.timeOut(at: 1100) == [.key(.escape)])
    #expect(decoder.feed([0xe5], at: 2000).isEmpty)
    #expect(decoder.deadline == nil)
  }
}
