import Terminal
import Testing

/// What a field was, what was pressed, what it is; `|` is the caret.
struct EditRow: Sendable, CustomTestStringConvertible {
  var before: String
  var keys: [Key]
  var after: String
  var testDescription: String { "\(before) \(keys) \(after)" }

  init(_ before: String, _ keys: Key..., to after: String) {
    self.before = before
    self.keys = keys
    self.after = after
  }
}

@MainActor @Suite("A text field") struct TextFieldTests {
  private func field(_ shown: String) -> TextField {
    let parts = shown.split(separator: "|", omittingEmptySubsequences: false)
    var field = TextField(String(parts.joined()))
    field.handle(.home)
    for _ in parts[0] { field.handle(.right) }
    return field
  }

  private func shown(_ field: TextField) -> String {
    String(field.characters[..<field.caret]) + "|" + String(field.characters[field.caret...])
  }

  @Test(
    "editing is by character (helix#7287, VisiData#2662)",
    arguments: [
      EditRow("|", .character("王"), to: "王|"),
      EditRow("王|", .backspace, to: "|"),
      EditRow("|王", .backspace, to: "|王"),
      EditRow("|王秀", .delete, to: "|秀"),
      EditRow("王|秀", .character("\u{31350}"), to: "王\u{31350}|秀"),
      EditRow("e\u{301}|", .backspace, to: "|"),
      EditRow("e|x", .character("\u{301}"), to: "e\u{301}|x"),
      EditRow("|", .character("\u{301}"), to: "\u{301}|"),
      EditRow("👨‍👩‍👧|", .backspace, to: "|"),
      EditRow("王秀|英", .home, .end, .left, to: "王秀|英"),
      EditRow("王秀|英", .right, .right, to: "王秀英|"),
      EditRow("王秀|英", .control("u"), to: "|"),
      EditRow("王秀|英", .control("k"), to: "王秀|"),
      EditRow("No 12 号楼|", .control("w"), to: "No 12 |"),
      EditRow("No 12 |号楼", .control("w"), to: "No |号楼"),
      EditRow("A座|", .control("w"), to: "A|"),
      EditRow("王|", .up, .f1, .enter, .alt("x"), to: "王|"),
    ])
  func edit(row: EditRow) {
    var field = field(row.before)
    for key in row.keys { field.handle(key) }
    let after = shown(field)
    #expect(after.unicodeScalars.elementsEqual(row.after.unicodeScalars), "\(after)")
  }

  @Test("only what is allowed goes in, as it is allowed, up to the limit") func filter() {
    var field = TextField(limit: 4) { character in
      character.wholeNumberValue.map { Character("\($0)") } ?? (character == "x" ? "X" : nil)
    }
    #expect(field.handle(.character("３")) == true)
    #expect(field.handle(.character("a")) == false)
    #expect(field.insert("1x2y") == false)
    #expect(field.text == "31X2")
    #expect(field.isFull && !field.handle(.character("5")))
  }

  private func frame(_ field: TextField, width: Int) -> Canvas {
    var canvas = Canvas(rows: 1, columns: width)
    field.draw(&canvas, row: 0, column: 0, width: width, focused: true)
    return canvas
  }

  @Test("the cursor is at the caret, by columns (bubbles#906, bubbles#920, helix#840)")
  func cursor() {
    #expect(frame(field("王秀|英"), width: 10).cursor == Position(row: 0, column: 4))
    #expect(frame(field("e\u{301}|"), width: 10).cursor == Position(row: 0, column: 1))
    #expect(frame(field("|"), width: 10).cursor == Position(row: 0, column: 0))
  }

  @Test("a long text scrolls; what is hidden shows as …, the caret always shows")
  func scrolling() {
    let long = "一二三四五六七八九十"
    #expect(frame(field(long + "|"), width: 9).text == "… 八九十")
    #expect(frame(field("|" + long), width: 9).text == "一二三四…")
    for place in 0...10 {
      for width in 4...12 {
        let caret = field(String(long.prefix(place)) + "|" + String(long.dropFirst(place)))
        let column = frame(caret, width: width).cursor?.column
        #expect(column.map { (0..<width).contains($0) } == true, "caret \(place) in \(width)")
      }
    }
  }

  @Test("a masked field shows no character of the text") func masked() {
    let canvas = frame(TextField("秘密123", isMasked: true), width: 10)
    #expect(canvas.text == "*****")
    #expect(canvas.cursor == Position(row: 0, column: 5))
  }

  @Test("a placeholder is dim and gone with the first character") func placeholder() {
    var field = TextField(placeholder: "姓名")
    #expect(frame(field, width: 8).text == "姓名")
    #expect(frame(field, width: 8).cell(row: 0, column: 0).style.traits.contains(.dim))
    field.handle(.character("王"))
    #expect(frame(field, width: 8).text == "王")
  }
}
