import Phrases
import Terminal
import TestSupport
import TextWidth
import Testing

@MainActor private func drawn(
  rows: Int = 6, columns: Int = 40, _ draw: (inout Canvas) -> Void
) -> String {
  var canvas = Canvas(rows: rows, columns: columns)
  draw(&canvas)
  var lines = canvas.text.split(separator: "\n", omittingEmptySubsequences: false)
  while lines.last?.isEmpty == true { lines.removeLast() }
  return lines.joined(separator: "\n")
}

@MainActor @Suite("A list") struct ListTableTests {
  private func list(_ count: Int, marks: Bool = false) -> ListTable<Int, Int> {
    ListTable(Array(0..<count), id: { $0 }, allowsMarks: marks)
  }

  private func show(_ list: ListTable<Int, Int>, rows: Int = 4) -> String {
    drawn(rows: rows, columns: 24) { canvas in
      list.draw(
        &canvas, in: canvas.bounds,
        [
          .fixed("号", 4, align: .right) { "\($0)" }, .share("事项") { "第\($0)件很长的事项" },
          .fixed("灯", 2) { _ in "绿" },
        ], Env())
    }
  }

  @Test("columns share what the fixed ones leave, and cut what is too long") func columns() {
    #expect(
      show(list(2)) == """
            号 事项           灯
        ▸    0 第0件很长的事… 绿
             1 第1件很长的事… 绿
        """)
  }

  @Test("an empty list says so") func empty() { #expect(show(list(0)).contains("没有内容")) }

  @Test("moving shows the row; the end is reported, so that a page can be loaded") func moving() {
    var list = list(20)
    _ = show(list)
    #expect(!list.handle(.up) && list.handle(.down) && list.selected == 1)
    #expect(list.handle(.pageDown) && list.selected == 4)
    #expect(show(list).contains("▸    4") && show(list).contains("2 第2件"))
    #expect(list.handle(.end) && !list.handle(.down) && list.selected == 19)
    #expect(list.handle(.pageUp) && list.handle(.home) && list.selected == 0)
  }

  @Test("scrolled by many keys at once or one by one, the list shows the same rows")
  func typeAhead() {
    let keys = Array(repeating: Key.down, count: 12) + Array(repeating: Key.up, count: 2)
    var slow = list(20)
    _ = show(slow)
    var fast = slow
    for key in keys {
      slow.handle(key)
      _ = show(slow)
    }
    for key in keys { fast.handle(key) }
    #expect(show(fast) == show(slow))
  }

  @Test("Space marks and goes on; without marks the selected row is meant") func marks() {
    var list = list(5, marks: true)
    #expect(list.chosen == [0])
    list.handle(.space)
    _ = list.handle(.down)
    list.handle(.space)
    #expect(list.chosen == [0, 2] && list.selected == 3)
    #expect(show(list).contains(" ✓    2"))
  }

  @Test("selection and marks stay with their rows when others are loaded") func reload() {
    var list = list(5, marks: true)
    list.select(3)
    list.handle(.space)
    list.rows = [9, 8, 4, 3]
    #expect(list.current == 4 && list.marked == [3])
    list.rows = [7, 6]
    #expect(list.current == 6 && list.marked.isEmpty)
    list.rows = []
    #expect(list.current == nil && list.chosen.isEmpty)
  }

  @Test("a hundred thousand rows cost what is shown") func long() {
    var asked = 0
    let list = list(100_000)
    _ = drawn { canvas in
      list.draw(
        &canvas, in: canvas.bounds,
        [
          .share("") {
            asked += 1
            return "\($0)"
          }
        ], Env())
    }
    #expect(asked == 6)
  }
}

@MainActor @Suite("Choosing") struct ChoiceListTests {
  private var list: ChoiceList<String> {
    ChoiceList([
      .init("不经营或一类", "A"), .init("二类", "B"), .init("三类", "C", unavailable: "无资格"),
    ])
  }

  private func value(_ outcome: ChoiceList<String>.Outcome) -> String {
    switch outcome {
    case .chosen(let value): value
    case .refused(let why): why
    case .consumed: "consumed"
    case .ignored: "ignored"
    }
  }

  @Test("by digit, by arrow and Enter, by typing") func ways() {
    var list = list
    #expect(value(list.handle(.character("2"))) == "B")
    #expect(value(list.handle(.down)) == "consumed" && value(list.handle(.enter)) == "B")
    #expect(value(list.handle(.character("不"))) == "consumed")
    #expect(list.shown.map(\.value) == ["A"] && value(list.handle(.enter)) == "A")
    #expect(value(list.handle(.backspace)) == "consumed" && list.shown.count == 3)
  }

  @Test("an option that cannot be chosen says why; a digit too high is ignored") func refused() {
    var list = list
    #expect(value(list.handle(.character("3"))) == "无资格")
    #expect(value(list.handle(.character("4"))) == "ignored")
  }

  @Test("the options, the selected one, and what was typed") func look() {
    var list = list
    _ = list.handle(.down)
    #expect(
      drawn { list.draw(&$0, in: $0.bounds, Env()) } == """
        /
         1 不经营或一类
        ▸2 二类
         3 三类  无资格
        """)
    _ = list.handle(.character("q"))
    #expect(drawn { list.draw(&$0, in: $0.bounds, Env()) } == "/ q\n  没有相符的选项")
  }
}

@MainActor @Suite("A form") struct FormTests {
  enum Name { case applicant, phone, kind }

  private var form: Form<Name> {
    Form([
      .text(.applicant, "申请人"),
      .text(.phone, "电话", TextField(limit: 4), columns: 6, advancesWhenFull: true),
      .options(.kind, "类别", ["新设", "变更"]),
    ])
  }

  @Test("Enter, Tab and arrows go from field to field; the last one leaves Enter to the screen")
  func moving() {
    var form = form
    #expect(form.handle(.enter) && form.focused?.name == .phone)
    #expect(form.handle(.tab) && form.focused?.name == .kind)
    #expect(!form.handle(.enter) && !form.handle(.down))
    #expect(form.handle(.tab) && form.focused?.name == .applicant)
    #expect(form.handle(.backTab) && form.focused?.name == .kind)
  }

  @Test("a field that is full goes on by itself; corrections inside it do not") func advance() {
    var form = form
    form.focus(on: .phone)
    for digit in "1234" { form.handle(.character(digit)) }
    #expect(form[.phone] == "1234" && form.focused?.name == .kind)
    form.handle(.up)
    form.handle(.home)
    form.handle(.delete)
    form.handle(.character("9"))
    #expect(form[.phone] == "9234" && form.focused?.name == .phone)
  }

  @Test("options by digit, Space and arrows") func options() {
    var form = form
    form.focus(on: .kind)
    #expect(form.option(.kind) == nil && form[.kind].isEmpty)
    #expect(form.handle(.character("2")) && form[.kind] == "变更")
    #expect(form.handle(.space) && form.option(.kind) == 0)
    #expect(form.handle(.left) && form[.kind] == "变更")
    #expect(form.handle(.character("3")) == false)
  }

  @Test("a fault stands under its field, takes the focus there, and goes when it is mended")
  func faults() {
    var form = form
    form.reject([.phone: "须 11 位"])
    #expect(form.focused?.name == .phone)
    #expect(
      drawn { form.draw(&$0, in: $0.bounds) } == """
        申请人
        电话
                ! 须 11 位
        类别    ○1 新设  ○2 变更
        """)
    form.handle(.character("1"))
    #expect(form.errors.isEmpty)
  }

  @Test("Ctrl-D takes the value of the case before") func duplicate() {
    var form = form
    #expect(form.handle(.control("d")) == false)
    form.previous = [.applicant: "康宁大药房"]
    #expect(form.handle(.control("d")) && form[.applicant] == "康宁大药房")
  }

  @Test("a form longer than its place scrolls to the field in focus") func scrolling() {
    let labels = ["甲", "乙", "丙", "丁"]
    var form = Form(labels.enumerated().map { .text($0.offset, $0.element) })
    form.focus(on: 3)
    #expect(drawn(rows: 2) { form.draw(&$0, in: $0.bounds) } == "丙\n丁")
  }
}

@MainActor @Suite("Charts and texts") struct ChartTests {
  @Test("a Gantt chart tells its kinds without colour") func gantt() {
    let chart = Gantt(
      rows: [
        .init("公司设立", [.init(0, 0, .done), .init(0, 1, .done)]),
        .init("药品许可", [.init(0, 4, .done), .init(4, 20, .planned)], note: "最长"),
        .init("食品许可", [.init(0, 2, .done), .init(2, 4, .stopped), .init(4, 10, .planned)]),
        .init("三类器械", [.init(0, 2, .waiting), .init(2, 40, .planned)]),
      ], days: 20, ticks: [.init(0, "3-02"), .init(2, "3-04"), .init(10, "3-16"), .init(20, "30")])
    #expect(
      drawn(columns: 34) { chart.draw(&$0, in: $0.bounds) } == """
                 3-02      3-16      30
        公司设立 █
        药品许可 ████▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓ 最长
        食品许可 ██··▓▓▓▓▓▓
        三类器械 ░░▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓
        """)
  }

  @Test("little is not nothing") func bars() {
    #expect(Bars.spark([0, 1, 50, 100]) == "·▁▄█")
    #expect(Bars.spark([0, 0]) == "··")
    #expect(Bars.share(1, of: 1000, columns: 5) == "█    ")
    #expect(Bars.share(0, of: 0, columns: 3) == "   ")
    #expect(Bars.share(9, of: 3, columns: 3) == "███")
  }
}
