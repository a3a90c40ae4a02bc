import WorkCalendar

/// What one matter breaks: prerequisites that are no more (R4) or go in a circle (R5), changes to
/// what nobody asks for (R8), or a goal that its own limits cannot keep (R27).
struct MatterLint {
  private let matter: Matter
  private let edition: Edition
  private let after: [String: [String]]

  init(_ matter: Matter, _ edition: Edition) {
    self.matter = matter
    self.edition = edition
    // An item that stands for several variants waits for whatever one of them waits for.
    let pairs = matter.items.map { ($0.item, $0.after) }
    after = Dictionary(pairs, uniquingKeysWith: { ($0 + $1).withoutRepeats })
  }

  var findings: [Finding] {
    let loops = loops
    // With a loop there is no longest path.
    return repeated + ghosts + changes + merging + codes
      + [unregistered, lifeless].compactMap { $0 } + loops
      + (loops.isEmpty ? [goal].compactMap { $0 } : [])
  }

  /// Prerequisites that are not in force (R4); of an item that is none itself they are history.
  private var ghosts: [Finding] {
    matter.items.filter { isInForce($0.item) }.flatMap { part in
      part.after.withoutRepeats.filter { edition.item($0) != nil && !isInForce($0) }.map {
        Finding(
          at: part.origin, rule: 4,
          problem: .ghostPrerequisite(
            item: edition.party(part.item), after: edition.party($0)))
      }
    }
  }

  private func isInForce(_ item: String) -> Bool {
    edition.item(item)?.life.isInForce(on: edition.date) ?? false
  }

  /// What needs the project's code comes after what gives it, in the same matter (R38).
  private var codes: [Finding] {
    guard matter.isProject,
      let giver = matter.items.first(where: { edition.item($0.item)?.projectCode == .given })
    else { return [] }
    return matter.items.filter {
      edition.item($0.item)?.projectCode == .needed && !waits($0.item, for: giver.item)
    }.map {
      Finding(
        at: $0.origin, rule: 38,
        problem: .register(.codeNotAwaited(item: $0.item, giver: giver.item)))
    }
  }

  /// A permit for a firm that this matter founds, where nothing in it registers the firm (R4): for some
  /// answers, or, where they are too many to try, for all.
  private var unregistered: Finding? {
    let operations = parts(.operation)
    guard let founds = matter.foundsApplicant, let first = operations.first else { return nil }
    let entries = parts(.entry)
    let space = AnswerSpace(
      of: [founds] + (operations + entries).compactMap(\.when), asking: matter.questions)
    let isWrong =
      space.isSmall
      ? space.contains { answers in
        founds.holds(for: answers) && operations.contains { $0.when.holds(for: answers) }
          && !entries.contains { $0.when.holds(for: answers) }
      } : entries.isEmpty
    guard isWrong else { return nil }
    return Finding(
      at: first.origin, rule: 4,
      problem: .register(.nobodyRegisters(item: first.item, matter: matter.name)))
  }

  private func parts(_ role: MarketRole) -> [MatterItem] {
    matter.items.filter { isInForce($0.item) && edition.item($0.item)?.market == role }
  }

  private func waits(_ item: String, for giver: String) -> Bool {
    var (open, seen) = ([item], Set<String>())
    while let next = open.popLast() {
      if next == giver { return true }
      if seen.insert(next).inserted { open += after[next] ?? [] }
    }
    return false
  }

  private var lifeless: Finding? {
    guard !matter.items.contains(where: { isInForce($0.item) }) else { return nil }
    return Finding(
      at: matter.origin, rule: 1, isError: false,
      problem: .register(.nothingInForce(matter: matter.name)))
  }

  /// What is substituted or waived, and never asked for; and what stands in and is a ghost itself.
  private var changes: [Finding] {
    let asked = Set(
      matter.items.compactMap { edition.item($0.item) }.flatMap(\.allMaterials).map(\.material)
        + matter.substitutes.map(\.by))
    let named =
      matter.substitutes.map { ($0.material, $0.origin) }
      + matter.waives.map { ($0.material, $0.origin) }
    let needless = named.filter { !asked.contains($0.0) }.map { code, origin in
      Finding(
        at: origin, rule: 8, isError: false,
        problem: .needlessChange(
          material: edition.material(code)?.name ?? code, matter: matter.name))
    }
    return needless + matter.substitutes.compactMap(ghost)
  }

  private func ghost(_ entry: Matter.Substitution) -> Finding? {
    let party = Problem.Party(
      item: matter.code, name: matter.name,
      department: edition.department(matter.lead)?.name ?? matter.lead)
    return edition.material(entry.by).flatMap { edition.ghost($0, askedBy: party) }.map {
      Finding(at: entry.origin, rule: 4, problem: $0)
    }
  }

  private var repeated: [Finding] {
    matter.items.flatMap { part in
      var seen: Set<String> = []
      return part.after.filter { !seen.insert($0).inserted }.map {
        Finding(
          at: part.origin, rule: 5, problem: .repeatedPrerequisite(item: part.item, after: $0))
      }
    }
  }

  /// A result stands on a document that stands on no other.
  private var merging: [Finding] {
    let own = Dictionary(
      matter.items.map { ($0.item, $0.on.isEmpty) }, uniquingKeysWith: { $0 && $1 })
    return matter.items.filter { part in part.on.contains { own[$0] == false } }.map { part in
      Finding(
        at: part.origin, rule: 5, problem: .register(.standsInCircle(item: part.item)))
    }
  }

  private var loops: [Finding] {
    var search = LoopSearch(after: after)
    return matter.items.flatMap { part in
      search.loops(from: part.item).map {
        Finding(at: part.origin, rule: 5, problem: .loop($0))
      }
    }
  }

  /// By the default answers, or, where those fit or are not meant, by any that the goal is for.
  private var goal: Finding? {
    guard let figures = matter.goal, let goal = figures.limit?.limit else { return nil }
    let answers = matter.defaultAnswers
    let usual = figures.when.holds(for: answers) ? overlong(living(for: answers), goal) : nil
    guard let codes = usual ?? sometimes(figures, goal) else { return nil }
    return Finding(
      at: matter.origin, rule: 27, isError: false,
      problem: .goalTooShort(
        matter: matter.name, goal: goal, path: codes, sometimes: usual == nil))
  }

  private func living(for answers: Answers) -> [MatterItem] {
    matter.items.filter { isInForce($0.item) && $0.when.holds(for: answers) }
  }

  /// The first way to answer for which the goal is meant and too short; with too many ways, all
  /// that some answer brings is held against it together.
  private func sometimes(_ figures: MatterFigures, _ goal: TimeLimit) -> [String]? {
    let conditions = ([figures.when] + matter.items.map(\.when)).compactMap { $0 }
    let space = AnswerSpace(of: conditions, asking: matter.questions)
    guard space.isSmall else {
      return overlong(matter.items.filter { isInForce($0.item) }, goal)
    }
    var tried: Set<[MatterItem]> = []
    var found: [String]?
    _ = space.contains { answers in
      let parts = living(for: answers)
      guard figures.when.holds(for: answers), tried.insert(parts).inserted else { return false }
      found = overlong(parts, goal)
      return found != nil
    }
    return found
  }

  /// The longest path through these items when it surely lasts longer than the goal.
  private func overlong(_ parts: [MatterItem], _ goal: TimeLimit) -> [String]? {
    let day = edition.profile.minutesPerDay
    let bound = LimitSpan(goal, day: day)
    let weights = parts.compactMap { part in
      edition.item(part.item).map { item in
        let item = item.applying(item.variant(part.variant))
        return (part.item, LimitSpan(item.promised.limit, day: day).least(inDaysOf: bound))
      }
    }
    var paths = PathSearch(
      after: after, weights: Dictionary(weights, uniquingKeysWith: { max($0, $1) }))
    let longest = paths.longest(to: parts.map(\.item))
    return longest.weight > bound.most + 0.000_001 ? longest.items : nil
  }
}

/// Adds up limits along the prerequisites; only over a DAG.
private struct PathSearch {
  struct Path {
    var weight: Double
    var items: [String]
  }

  let after: [String: [String]]
  /// Days of each item that takes part; what is not here does not hold anything up.
  let weights: [String: Double]
  private var known: [String: Path] = [:]

  init(after: [String: [String]], weights: [String: Double]) {
    self.after = after
    self.weights = weights
  }

  /// The longest path that ends in one of these items.
  mutating func longest(to ends: [String]) -> Path {
    var best = Path(weight: 0, items: [])
    for end in ends {
      let path = path(to: end)
      if path.weight > best.weight { best = path }
    }
    return best
  }

  private mutating func path(to item: String) -> Path {
    if let path = known[item] { return path }
    guard let weight = weights[item] else { return Path(weight: 0, items: []) }
    var path = longest(to: after[item] ?? [])
    path.weight += weight
    path.items.append(item)
    known[item] = path
    return path
  }
}

extension Matter {
  /// The defaults of the questions that the defaults before them leave open.
  var defaultAnswers: Answers {
    questions.reduce(into: [:]) { answers, question in
      if question.when.holds(for: answers) { answers[question.code] = question.defaultAnswer }
    }
  }
}
