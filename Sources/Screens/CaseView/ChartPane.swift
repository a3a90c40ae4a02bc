internal import CaseEngine
internal import Phrases
internal import Terminal
internal import TextWidth
internal import WorkCalendar

/// The chart of a case beside its numbers: for each sub-task who has it, how it stands, its light,
/// its due day, and what room it has.
struct ChartPane {
  let chart: CaseChart
  let env: Env
  let columns: Int

  private static let shortestScale = 24
  private static let shortestName = 12

  /// Rows it takes to show all.
  var rows: Int { chart.bars.count + 1 }

  /// Draws as many as there is room for; the last row then says how many are left out.
  func draw(_ canvas: inout Canvas, in place: Rect) {
    guard place.rows > 1 else { return }
    let fits = rows <= place.rows
    let bars = fits ? chart.bars[...] : chart.bars.prefix(place.rows - 2)
    var gantt = Gantt(
      rows: bars.map { bar in
        Gantt.Row(
          label(of: bar), bar.spans, note: note(of: bar),
          style: bar.stopOver > 0 ? .red : bar.light == .grey ? .dim : bar.light.style)
      }, days: chart.days, labelColumns: labels.columns + 1)
    gantt.ticks = ticks(bars)
    gantt.draw(&canvas, in: place)
    drawLights(bars, &canvas, in: place)
    if !fits {
      let more = env.text(CaseScreenPhrase.moreTasks, String(chart.bars.count - bars.count))
      canvas.put(more, row: place.row + place.rows - 1, column: place.column, style: .dim)
    }
  }

  /// The light's letter in its colour: the label itself is plain.
  private func drawLights(
    _ bars: ArraySlice<CaseChart.Bar>, _ canvas: inout Canvas, in place: Rect
  ) {
    for (row, bar) in bars.enumerated() where bar.task.state.isOpen {
      canvas.put(
        bar.light.letter(env.language), row: place.row + row + 1,
        column: place.column + labels.light, style: bar.light.style)
    }
  }

  // MARK: Labels

  private struct Labels {
    var ordinal = 1
    var name = 0
    /// 0 leaves the department out.
    var department = 0
    var state = 0
    let due = 5

    /// Where the light stands.
    var light: Int {
      ordinal + 1 + name + 1 + (department > 0 ? department + 1 : 0) + state + 1
    }
    var columns: Int { light + 3 + due }
  }

  private var labels: Labels {
    var labels = Labels()
    labels.ordinal = String(chart.bars.count).count
    labels.state = chart.bars.map { state(of: $0).columns }.max() ?? 0
    if columns >= 110 {
      labels.department = chart.bars.map(\.task.departmentShort.columns).max() ?? 0
    }
    let longest = chart.bars.map(\.task.name.columns).max() ?? 0
    let room = columns - labels.columns - 1 - notes - Self.shortestScale
    labels.name = min(longest, max(Self.shortestName, room))
    return labels
  }

  private var notes: Int {
    let longest = chart.bars.map { note(of: $0).columns }.max() ?? 0
    return longest == 0 ? 0 : longest + 1
  }

  private func label(of bar: CaseChart.Bar) -> String {
    let (labels, task) = (labels, bar.task)
    var parts = [
      String(task.ordinal).padded(to: labels.ordinal, .right), task.name.padded(to: labels.name),
    ]
    if labels.department > 0 {
      parts.append(task.departmentShort.padded(to: labels.department))
    }
    parts += [
      state(of: bar).padded(to: labels.state), "  ", day(of: task).padded(to: labels.due, .right),
    ]
    return parts.joined(separator: " ")
  }

  private func day(of task: SubTask) -> String { (task.concluded?.date ?? task.due).monthDay }

  private func state(of bar: CaseChart.Bar) -> String {
    guard bar.waitsFor.isEmpty else {
      return env.text(
        CaseScreenPhrase.waitsFor, bar.waitsFor.map(String.init).joined(separator: " "))
    }
    return bar.task.stateName(env.language)
  }

  private func note(of bar: CaseChart.Bar) -> String {
    if bar.stopOver > 0 { return env.text(CaseScreenPhrase.stopOver, String(bar.stopOver)) }
    if let slack = bar.slack {
      switch slack {
      case ..<0: return env.text(CaseScreenPhrase.beyond, String(-slack))
      case 0 where bar.isLongest: return env.text(CaseScreenPhrase.longest)
      default: return env.text(CaseScreenPhrase.slack, String(slack))
      }
    }
    let outputs = bar.task.outputs
    if outputs.isEmpty { return "" }
    if outputs.allSatisfy({ $0.handedOut != nil }) {
      return env.text(CaseScreenPhrase.collected)
    }
    return outputs.contains { $0.ready != nil && $0.handedOut == nil }
      ? env.text(CaseScreenPhrase.collectable) : ""
  }

  // MARK: Scale

  /// The promise and today are always told, the weeks where there is room between.
  private func ticks(_ bars: ArraySlice<CaseChart.Bar>) -> [Gantt.Tick] {
    let scale = Scale(columns: columns - labels.columns - 1 - notes, days: chart.days)
    var taken: [Gantt.Tick] = []
    let promise = "▾" + env.text(CaseScreenPhrase.promised)
    let wanted =
      [Gantt.Tick(chart.promise, promise)]
      + (chart.today < chart.days
        ? [Gantt.Tick(chart.today, env.text(CaseScreenPhrase.today))] : [])
      + chart.weeks.map { Gantt.Tick($0.day, $0.date.monthDay) }
    for tick in wanted where scale.fits(tick, beside: taken) { taken.append(tick) }
    return taken
  }

  /// Where days are drawn, as `Gantt` does it.
  private struct Scale {
    let columns: Int
    let days: Int

    func place(of tick: Gantt.Tick) -> Range<Int> {
      let first = tick.day * columns / days
      return first..<first + tick.label.columns
    }

    func fits(_ tick: Gantt.Tick, beside others: [Gantt.Tick]) -> Bool {
      let place = place(of: tick)
      return others.allSatisfy { other in
        let taken = self.place(of: other)
        return place.upperBound < taken.lowerBound || taken.upperBound < place.lowerBound
      }
    }
  }
}
