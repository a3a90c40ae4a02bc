import Phrases
import WorkCalendar

// The nine fields of a bundle on two printed pages: what its items have in common is said once, and
// what is left goes by the number of the item. The articles behind each material stand on the guides
// of the items.

extension GuideWords {
  var bundle: [ServiceGuide.Field] {
    [
      field(.name, [heading] + contents), field(.code, [guide.code]), field(.basis, laws),
      field(.conditions, grouped { list($0.item.conditions) }),
      field(.materials, bundleMaterials), field(.flow, bundleFlow), field(.limit, bundleLimits),
      field(.fee, [together { stated($0.item.fee, text) }]), field(.phones, grouped(phones)),
    ]
  }

  private var heading: String {
    let trade = guide.matter?.trade.map { [say(.trade, $0)] } ?? []
    return list([say(.department, guide.name, guide.department)] + trade + applicants)
  }

  /// The table of items: who decides it, how long it takes, what it ends with, when it takes part.
  private var contents: [String] {
    numbered(
      guide.parts.map { part in
        let outputs = say(.gives, part.item.outputs.joined(separator: say(.numbers)))
        let facts = limits(part.item) + [outputs, onlyWhen(part.when)].compactMap { $0 }
        return say(.row, say(.itemOf, part.item.name, part.short, part.item.code), list(facts))
      })
  }

  /// Why the law gives no limit stands on the guide of the item.
  private func limits(_ item: ServiceItem) -> [String] {
    let statutory = item.statutory.value?.text(language) ?? say(.noLimit)
    return [say(.promised, item.promised.text(language)), say(.statutory, statutory)]
  }

  private var laws: [String] {
    [together { stated($0.item.basis) { $0 } }, say(.lawsElsewhere)]
  }

  /// A line for each thing that is said of the items, with the numbers of all it is said of; none of
  /// those of whom nothing is said.
  private func grouped(_ text: (ServiceGuide.Part) -> String) -> [String] {
    let texts = guide.parts.map { ($0.item.code, text($0)) }.filter { !$0.1.isEmpty }
    return texts.map(\.1).withoutRepeats.map { said in
      let items = texts.filter { $0.1 == said }.map(\.0)
      return items.count == guide.parts.count ? said : say(.numbered, spans(items), said)
    }
  }

  /// The same in one line.
  private func together(_ text: (ServiceGuide.Part) -> String) -> String {
    list(grouped(text))
  }

  private var bundleFlow: [String] {
    [
      together { $0.item.steps.joined(separator: " → ") },
      say(.handling, together { say($0.item.handling.phrase) }),
      say(.visitWay, together { say($0.item.visitWay.phrase) }),
      list(jointVisit + order),
    ].filter { !$0.isEmpty }
  }

  private var jointVisit: [String] {
    let joint = guide.matter?.jointVisit ?? []
    let present = guide.parts.map(\.item.code).filter(joint.contains)
    return present.isEmpty ? [] : [say(.jointVisit, spans(present))]
  }

  /// What waits for what; everything else starts at once.
  private var order: [String] {
    grouped { part in
      let earlier = part.after.filter { code in guide.parts.contains { $0.item.code == code } }
      return earlier.isEmpty ? "" : say(.after, spans(earlier))
    }
  }

  private var bundleLimits: [String] {
    let variants = some { part in
      part.variants.map { say(.row, $0.name, list(limits(part.item.applying($0)))) }
    }
    return [list([say(.limitsAbove), links].compactMap { $0 })] + variants
      + [figure(.goal, guide.matter?.goal), figure(.baseline, guide.matter?.baseline)]
      .compactMap { $0 }
  }

  /// The special links of all items.
  private var links: String? {
    let all = guide.parts.enumerated().flatMap { index, part in
      part.item.special.map { link in
        let facts = [
          link.limit.map { say(.atMost, $0.text(language)) },
          link.promised.map { say(.promised, $0.text(language)) },
        ].compactMap { $0 }
        let name = say(.ofItem, String(index + 1), link.name)
        return facts.isEmpty ? name : say(.department, name, list(facts))
      }
    }
    return all.isEmpty ? nil : say(.links, all.joined(separator: say(.numbers)))
  }
}

extension GuideWords {
  /// The numbers of these items, runs of three and more drawn together: 1, 3–5.
  func spans(_ items: [String]) -> String {
    let numbers = items.compactMap { code in
      guide.parts.firstIndex { $0.item.code == code }.map { $0 + 1 }
    }
    var runs: [ClosedRange<Int>] = []
    for number in numbers.sorted() {
      if let last = runs.last, last.upperBound + 1 == number {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    return runs.flatMap { $0.count < 3 ? $0.map(String.init) : [$0.text] }
      .joined(separator: say(.numbers))
  }
}

extension ClosedRange<Int> {
  fileprivate var text: String { "\(lowerBound)–\(upperBound)" }
}
