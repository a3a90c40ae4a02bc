internal import Phrases
internal import TextWidth

extension Program {
  /// Draws the present state and shows it.
  package func paint() { display.present(frame()) }

  /// The present state as a frame: head, rule, screens, message line, key bar.
  package func frame() -> Canvas {
    let size = display.size
    var canvas = Canvas(rows: size.rows, columns: size.columns)
    guard !isTooSmall else {
      drawTooSmall(&canvas)
      return canvas
    }
    drawHead(&canvas)
    canvas.horizontal(row: 1, style: .dim)
    canvas.within(Rect(row: 2, rows: size.rows - 4, columns: size.columns)) { canvas in
      drawBody(&canvas)
    }
    drawMessage(&canvas, row: size.rows - 2)
    drawBar(&canvas, row: size.rows - 1)
    return canvas
  }

  private func drawTooSmall(_ canvas: inout Canvas) {
    let text = env.text(
      TerminalPhrase.windowTooSmall, "\(env.size.columns)", "\(env.size.rows)")
    for (row, line) in text.wrapped(to: canvas.columns).enumerated() {
      canvas.put(line, row: row, column: 0)
    }
  }

  private func drawBody(_ canvas: inout Canvas) {
    let base = stack.lastIndex { !$0.isOverlay } ?? 0
    for layer in stack[base...] {
      canvas.hideCursor()
      layer.draw(&canvas, env)
    }
    if let helpScroll, let top = stack.last {
      canvas.hideCursor()
      HelpPage(of: top, env).draw(&canvas, from: helpScroll, env)
    }
  }

  /// The place on the left; window, person and time on the right.
  private func drawHead(_ canvas: inout Canvas) {
    let time = timeOfDay(env.now)
    let right = env.status.isEmpty ? time : env.status + "  " + time
    let place = Breadcrumb(stack.map { $0.title(env) })
      .text(columns: canvas.columns - right.columns - 4)
    canvas.put(place, row: 0, column: 1, style: .bold)
    canvas.put(right, row: 0, column: canvas.columns - right.columns - 1)
  }

  private func drawMessage(_ canvas: inout Canvas, row: Int) {
    let busy = isBusy ? env.text(TerminalPhrase.busy) : ""
    let text = busy.isEmpty ? message : busy
    let hint = text.isEmpty ? stack.last?.hint(env) ?? "" : ""
    let width = canvas.columns - 2
    canvas.put(
      (text + hint).truncated(to: width), row: row, column: 1, style: text.isEmpty ? .plain : .bold)
  }

  private func drawBar(_ canvas: inout Canvas, row: Int) {
    if helpScroll != nil {
      canvas.put(env.text(TerminalPhrase.closeHelp), row: row, column: 1)
    } else if let top = stack.last {
      KeyBar(items: top.bar(env, isRoot: stack.count == 1)).draw(&canvas, row: row)
    }
  }
}

/// Hours and minutes in China, which has one time zone and no summer time.
nonisolated private func timeOfDay(_ milliseconds: Int64) -> String {
  let minutes = Int((milliseconds + 8 * 3_600_000) / 60_000)
  let (hour, minute) = (minutes / 60 % 24, minutes % 60)
  return (hour < 10 ? "0" : "") + "\(hour):" + (minute < 10 ? "0" : "") + "\(minute)"
}

/// The places from the first screen to the present one.
struct Breadcrumb {
  private let places: [String]

  init(_ places: [String]) { self.places = places.filter { !$0.isEmpty } }

  /// In some columns; the places in the middle give way first.
  func text(columns: Int) -> String {
    var places = places
    var text = places.joined(separator: " › ")
    while text.columns > columns, places.count > 2 {
      if places[1] == "…", places.count > 3 { places.remove(at: 2) } else { places[1] = "…" }
      let shorter = places.joined(separator: " › ")
      if shorter == text { break }
      text = shorter
    }
    return text.truncated(to: columns)
  }
}
