import CaseEngine
package import Storage
package import WorkCalendar

extension StoreCheck {
  static let queueChecks: [StoreCheck] = [
    StoreCheck("R28: the kept counts are those of a recount, on every day asked about") {
      store, hall, findings in
      for _ in 0..<6 {
        try hall.fill(store, appends: 100, &findings)
        for offset in [-400, -9, -3, 0, 1, 4, 11, 400] {
          let today = SampleHall.today.adding(days: offset)
          findings.equal(
            try store.counts(today: today), recount(hall.tasks, today: today), "counts on \(today)")
        }
      }
    },
    StoreCheck("no count is left when every sub-task is concluded") { store, hall, findings in
      try hall.fill(store, appends: 40, &findings)
      for (number, model) in hall.cases {
        var append = hall.append(to: number, before: model.rows)
        append = append.with(tasks: append.after.tasks.map { $0.with(state: .approved) })
        try hall.keep(append, in: store, &findings)
      }
      findings.equal(try store.counts(today: SampleHall.today), [], "counts")
    },
    StoreCheck("a queue shows what its filter admits, in the order due, number, ordinal") {
      store, hall, findings in
      try hall.fill(store, appends: 120, &findings)
      for filter in filters {
        let expected = queue(hall.tasks, filter)
        findings.equal(
          try store.queue(filter, after: nil, limit: 10_000), expected, "queue of \(filter)")
      }
    },
    StoreCheck("a queue read page by page is the queue read at once") { store, hall, findings in
      try hall.fill(store, appends: 120, &findings)
      for filter in filters {
        var read: [TaskRow] = []
        while true {
          let page = try store.queue(filter, after: read.last.map(QueueMark.init), limit: 11)
          findings.expect(page.count <= 11, "a page is longer than its limit")
          read += page
          if page.count < 11 { break }
        }
        findings.equal(read, queue(hall.tasks, filter), "pages of \(filter)")
      }
      findings.equal(
        try store.queue(QueueFilter(today: SampleHall.today), after: nil, limit: 0), [], "no page")
    },
  ]

  /// One entry per department with open sub-tasks, by asking each row for its light.
  package static func recount(_ tasks: [TaskRow], today: CivilDate) -> [QueueCounts] {
    var counts: [String: QueueCounts] = [:]
    for task in tasks where task.state.isOpen {
      var count = counts[task.department] ?? QueueCounts(department: task.department)
      if task.state == .waiting {
        count.waiting += 1
      } else if task.state == .stopped {
        count.grey += 1
      } else {
        switch Light.light(due: task.due, warning: task.warning, today: today) {
        case .red: count.red += 1
        case .yellow: count.yellow += 1
        case .green: count.green += 1
        case .grey: preconditionFailure("a running clock has a colour")
        }
        if task.due == today { count.dueToday += 1 }
      }
      counts[task.department] = count
    }
    return counts.values.sorted { $0.department < $1.department }
  }

  /// Every way a screen asks, and some it does not.
  static var filters: [QueueFilter] {
    let today = SampleHall.today
    let plain = [nil, "SJ", "none"].map { QueueFilter(department: $0, today: today) }
    let open: Set<SubTask.State> = [.waiting, .running, .stopped]
    let states = [open, Set(SubTask.State.allCases), [.approved], []].flatMap { states in
      [nil, "GA"].map { QueueFilter(department: $0, states: states, today: today) }
    }
    let people = [nil, "SJ"].flatMap { department in
      [
        QueueFilter(department: department, states: open, assignees: ["2001"], today: today),
        QueueFilter(department: department, assignees: ["2001", "2011"], today: today),
        QueueFilter(department: department, assignees: [], today: today),
        QueueFilter(department: department, unclaimedOnly: true, today: today),
        QueueFilter(
          department: department, assignees: ["2001"], unclaimedOnly: true, today: today),
        QueueFilter(department: department, states: open, item: "SJ03", today: today),
        QueueFilter(department: department, place: "hall-east", today: today),
        QueueFilter(
          department: department, assignees: ["2001"], light: .green, item: "SJ02",
          place: "town-1", today: today),
        QueueFilter(
          department: department, unclaimedOnly: true, light: .yellow, item: "SJ01",
          place: "hall-county", today: today),
      ]
    }
    let lights = Light.allCases.flatMap { light in
      [nil, "XF"].flatMap { department in
        [open, Set(SubTask.State.allCases), [.waiting]].map { states in
          QueueFilter(department: department, states: states, light: light, today: today)
        }
      }
    }
    return plain + states + people + lights
  }

  static func queue(_ tasks: [TaskRow], _ filter: QueueFilter) -> [TaskRow] {
    tasks.filter { task in
      filter.states.contains(task.state)
        && (filter.department == nil || filter.department == task.department)
        && (filter.assignees?.contains(task.assignee ?? "") ?? true)
        && (filter.item == nil || filter.item == task.item)
        && (filter.place == nil || filter.place == task.place)
        && !(filter.unclaimedOnly && task.assignee != nil)
        && (filter.light == nil || filter.light == task.light(today: filter.today))
    }
    .sorted { ($0.due, $0.caseNumber, $0.ordinal) < ($1.due, $1.caseNumber, $1.ordinal) }
  }
}

extension Append {
  fileprivate func with(tasks: [TaskRow]) -> Append {
    Append(
      number: number, expecting: expecting, under: 0, command: command, entries: entries,
      before: before,
      after: CaseRows(
        file: after.file, tasks: tasks, outputs: after.outputs, materials: after.materials))
  }
}

extension TaskRow {
  fileprivate func with(state: SubTask.State) -> TaskRow {
    TaskRow(
      caseNumber: caseNumber, ordinal: ordinal, item: item, itemName: itemName,
      department: department, applicantName: applicantName, place: place, state: state,
      waitsFor: [], received: received, started: started, reached: reached, due: due,
      warning: warning, isProvisional: isProvisional, assignee: assignee)
  }
}
