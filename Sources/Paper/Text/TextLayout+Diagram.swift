internal import TextWidth

/// What lines are drawn with.
struct DiagramPen {
  let across: String
  let down: String
  let topLeft: String
  let topRight: String
  let bottomLeft: String
  let bottomRight: String
  /// From the trunk to the right.
  let branch: String
  /// From a line across downwards.
  let drop: String
  /// Into a box from above.
  let into: String

  static let box = DiagramPen(
    across: "─", down: "│", topLeft: "┌", topRight: "┐", bottomLeft: "└", bottomRight: "┘",
    branch: "├", drop: "┬", into: "┴")
  /// For a receipt printer, in whose code each of those is as wide as a Chinese character.
  static let ascii = DiagramPen(
    across: "-", down: "|", topLeft: "+", topRight: "+", bottomLeft: "+", bottomRight: "+",
    branch: "+", drop: "+", into: "+")
}

/// Diagrams: a trunk runs down the left edge, stages hang on it and boxes branch off. No line is wider
/// than the columns, whatever stands in it.
extension TextLayout {
  /// The narrowest box: nine Chinese characters.
  private static let narrowest = 22

  private var pen: DiagramPen { rule == .doubleByte ? .ascii : .box }

  func lines(of diagram: Diagram) -> [String] { parts(of: diagram).flatMap(\.self) }

  /// The lines of each part, which no page should cut.
  func parts(of diagram: Diagram) -> [[String]] {
    let last = diagram.parts.count - 1
    return diagram.parts.enumerated().map { index, part -> [String] in
      switch part {
      case .stage(let texts):
        let before = index > 0 ? [pen.down] : []
        return before + stage(texts, isFirst: index == 0, isLast: index == last)
      case .branches(let caption, let boxes): return branches(caption, boxes)
      }
    }
  }

  private func stage(_ texts: [PaperText], isFirst: Bool, isLast: Bool) -> [String] {
    let edge = String(repeating: pen.across, count: columns - 2)
    let words = texts.flatMap { wrapped($0, to: columns - 4) }.map {
      pen.down + " " + padded($0, to: columns - 4) + " " + pen.down
    }
    return [(isFirst ? pen.topLeft : pen.branch) + edge + pen.topRight] + words
      + [(isLast ? pen.bottomLeft : pen.branch) + edge + pen.bottomRight]
  }

  private func branches(_ caption: PaperText, _ boxes: [[PaperText]]) -> [String] {
    let room = columns - 2
    let count = max(1, min(boxes.count, (room + 1) / (Self.narrowest + 1)))
    let width = (room - (count - 1)) / count
    let words = wrapped(caption, to: columns - 2).map { pen.down + " " + $0 }
    let rows = stride(from: 0, to: boxes.count, by: count).flatMap { start in
      row(Array(boxes[start..<min(start + count, boxes.count)]), width: width)
    }
    return [pen.down] + words + rows
  }

  private func row(_ boxes: [[PaperText]], width: Int) -> [String] {
    let texts = boxes.map { $0.flatMap { wrapped($0, to: width - 4) } }
    let height = texts.map(\.count).max() ?? 0
    let half = width / 2
    let top =
      pen.topLeft + across(half - 1) + pen.into + across(width - half - 2) + pen.topRight
    let bottom = pen.bottomLeft + across(width - 2) + pen.bottomRight
    let middle = (0..<height).map { line in
      joined(
        texts.map {
          let text = $0.indices.contains(line) ? $0[line] : ""
          return pen.down + " " + padded(text, to: width - 4) + " " + pen.down
        })
    }
    return [bus(boxes.count, width: width, half: half)] + [joined(boxes.map { _ in top })]
      + middle + [joined(boxes.map { _ in bottom })]
  }

  /// From the trunk over the middle of each box.
  private func bus(_ count: Int, width: Int, half: Int) -> String {
    var line = pen.branch + across(1 + half)
    for index in 0..<count {
      line += index == count - 1 ? pen.topRight : pen.drop + across(width)
    }
    return line
  }

  private func joined(_ boxes: [String]) -> String {
    pen.down + " " + boxes.joined(separator: " ")
  }

  private func across(_ count: Int) -> String {
    String(repeating: pen.across, count: max(0, count))
  }
}
