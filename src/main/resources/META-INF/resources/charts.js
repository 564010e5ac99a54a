/* Draws every canvas that carries data. The figures, their wording and their marks come from the page;
   nothing is computed here but places. The table below a chart says the same, so it is closed once the chart stands. */
(() => {
  'use strict';
  const narrow = matchMedia('(max-width: 40rem)');
  const dark = matchMedia('(prefers-color-scheme: dark)');
  /* The width of a picture on A4, so that its words keep their size. */
  const PAPER = 660;
  const drawn = [];
  let waiting = [];
  const css = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

  const colours = () => ({
    ink: css('--ink'), soft: css('--ink-soft'), paper: css('--paper'), quiet: css('--paper-soft'), rule: css('--rule'),
    axis: css('--rule-strong'), brand: css('--brand'), started: css('--started'), stopped: css('--stopped'), margin: css('--margin-bar'),
  });

  function font(context, size, weight) {
    context.font = (weight || 400) + ' ' + size + 'px ' + css('--font');
  }

  /* Rust in slanted lines: told from blue by shape, not by colour alone. */
  function hatch(colour, paper) {
    const tile = document.createElement('canvas');
    tile.width = tile.height = 8;
    const context = tile.getContext('2d');
    context.fillStyle = paper;
    context.fillRect(0, 0, 8, 8);
    context.strokeStyle = colour;
    context.lineWidth = 2.5;
    context.beginPath();
    for (const start of [-8, 0, 8]) {
      context.moveTo(start, 8);
      context.lineTo(start + 8, 0);
    }
    context.stroke();
    return context.createPattern(tile, 'repeat');
  }

  /* The status of a figure as a shape: the same shapes as the marks beside the text. */
  function mark(context, status, x, y, size, colour, paper) {
    context.save();
    context.lineWidth = 2.5;
    context.strokeStyle = colour;
    context.fillStyle = paper;
    context.beginPath();
    if (status === 'betwist') {
      const reach = size + 2;
      context.moveTo(x, y - reach);
      context.lineTo(x + reach, y);
      context.lineTo(x, y + reach);
      context.lineTo(x - reach, y);
      context.closePath();
      context.fill();
      context.stroke();
    } else if (status === 'verborgen') {
      context.fillStyle = colour;
      context.fillRect(x - size - 2, y - size / 2, 2 * size + 4, size);
    } else if (status === 'onbekend') {
      context.setLineDash([2.6, 2.2]);
      context.lineWidth = 1.5;
      context.arc(x, y, size + 2, 0, 2 * Math.PI);
      context.stroke();
      context.fillStyle = colour;
      font(context, 11, 700);
      context.textAlign = 'center';
      context.textBaseline = 'middle';
      context.fillText('?', x, y + 0.5);
    } else {
      context.arc(x, y, size, 0, 2 * Math.PI);
      context.fill();
      if (status === 'afgeleid') {
        context.stroke();
      } else {
        context.lineWidth = 2;
        context.stroke();
        context.fillStyle = colour;
        context.beginPath();
        if (status === 'voorlopig') {
          context.arc(x, y, size, -Math.PI / 2, Math.PI / 2);
        } else {
          context.arc(x, y, size, 0, 2 * Math.PI);
        }
        context.fill();
      }
    }
    context.restore();
  }

  function wrapped(context, text, width) {
    const lines = [];
    for (const word of text.split(' ')) {
      const longer = lines.length ? lines[lines.length - 1] + ' ' + word : word;
      if (lines.length && context.measureText(longer).width <= width) {
        lines[lines.length - 1] = longer;
      } else {
        lines.push(word);
      }
    }
    return lines;
  }

  /* Bands without a figure and the line at 100 lie below the figures, margins right behind the points. */
  const gauge = {
    id: 'gauge',
    beforeDatasetsDraw(chart, args, options) {
      const { data, colour } = options;
      const { ctx: context, chartArea: area, scales: { x, y } } = chart;
      const step = data.labels.length > 1 ? x.getPixelForValue(1) - x.getPixelForValue(0) : area.width;
      context.save();
      for (const band of data.bands) {
        const left = Math.max(area.left, x.getPixelForValue(band.from) - step / 2);
        const right = Math.min(area.right, x.getPixelForValue(band.to) + step / 2);
        context.fillStyle = colour.quiet;
        context.fillRect(left, area.top, right - left, area.height);
        context.fillStyle = colour.soft;
        font(context, 13);
        context.textAlign = 'center';
        const lines = wrapped(context, band.text, right - left - 4);
        if (lines.every(line => context.measureText(line).width <= right - left + 2)) {
          lines.forEach((line, index) => context.fillText(line, (left + right) / 2, area.bottom - 10 - 16 * (lines.length - 1 - index)));
        } else {
          context.translate((left + right) / 2 + 4, area.bottom - 10);
          context.rotate(-Math.PI / 2);
          context.textAlign = 'left';
          context.fillText(band.text, 0, 0);
          context.setTransform(chart.currentDevicePixelRatio, 0, 0, chart.currentDevicePixelRatio, 0, 0);
        }
      }
      if (data.reference !== null) {
        const level = y.getPixelForValue(data.reference);
        context.strokeStyle = colour.ink;
        context.lineWidth = 2;
        context.beginPath();
        context.moveTo(area.left, level);
        context.lineTo(area.right, level);
        context.stroke();
      }
      data.series[0].points.forEach((point, index) => {
        if (point.v === null || point.lo === null || point.hi === null) {
          return;
        }
        const middle = x.getPixelForValue(index);
        const high = Math.max(area.top, y.getPixelForValue(point.hi));
        const low = y.getPixelForValue(point.lo);
        context.fillStyle = colour.margin;
        context.fillRect(middle - 4.5, high, 9, Math.max(2, low - high));
        if (point.hi > y.max) {
          context.beginPath();
          context.moveTo(middle - 9, area.top + 1);
          context.lineTo(middle, area.top - 9);
          context.lineTo(middle + 9, area.top + 1);
          context.fill();
        }
      });
      context.restore();
    },
    afterDatasetsDraw(chart, args, options) {
      const { data, colour } = options;
      const { ctx: context, chartArea: area, scales: { x, y } } = chart;
      const points = data.series[0].points;
      context.save();
      if (data.reference !== null && data.beside) {
        const level = y.getPixelForValue(data.reference);
        font(context, 13, 700);
        context.fillStyle = colour.ink;
        if (!narrow.matches && chart.width > 620) {
          wrapped(context, data.beside, 118).forEach((line, index) => context.fillText(line, area.right + 12, level + 4 + 16 * index));
        }
      }
      const crowded = points.length > 12 || area.width / points.length < 44;
      points.forEach((point, index) => {
        if (point.v === null) {
          return;
        }
        const across = x.getPixelForValue(index);
        const down = y.getPixelForValue(point.v);
        mark(context, point.mark, across, down, 5, colour.brand, colour.paper);
        const last = points.slice(index + 1).every(other => other.v === null);
        if (crowded && !last && index % 3 !== 0) {
          return;
        }
        font(context, 14, 700);
        context.textAlign = 'center';
        if (point.hi !== null && point.hi > y.max) {
          // The margin leaves no room above or below: the figure stands beside its point.
          context.textAlign = last && across + 44 > area.right ? 'right' : 'left';
          context.lineWidth = 4;
          context.strokeStyle = colour.paper;
          const beside = across + (context.textAlign === 'left' ? 9 : -9);
          const level = Math.min(down + 5, area.bottom - 6);
          context.strokeText(point.text, beside, level);
          context.fillStyle = colour.ink;
          context.fillText(point.text, beside, level);
          return;
        }
        const top = point.hi === null ? down : Math.max(area.top, y.getPixelForValue(point.hi));
        let place = Math.min(top, down - 6) - 8;
        const reference = data.reference === null ? -99 : y.getPixelForValue(data.reference);
        if (place < area.top - 12 || (place > reference - 4 && place < reference + 16)) {
          const below = (point.lo === null ? down : y.getPixelForValue(point.lo)) + 18;
          place = Math.max(below, down + 22);
        }
        place = Math.min(place, area.bottom - 6);
        context.lineWidth = 4;
        context.strokeStyle = colour.paper;
        context.strokeText(point.text, across, place);
        context.fillStyle = colour.ink;
        context.fillText(point.text, across, place);
        if (point.mark === 'betwist' || point.mark === 'afgeleid') {
          font(context, 13);
          context.fillStyle = colour.soft;
          const below = (point.lo === null ? down : y.getPixelForValue(point.lo)) + 20;
          context.textAlign = index === points.length - 1 ? 'right' : 'center';
          context.fillText(point.mark, index === points.length - 1 ? area.right : across, Math.min(Math.max(below, down + 24), area.bottom - 6));
        }
      });
      context.restore();
    },
  };

  /* Figures at the end of bars, names over the first pair, a ring with a question mark where a count is not known. */
  const pairs = {
    id: 'pairs',
    afterDatasetsDraw(chart, args, options) {
      const { data, colour, lying } = options;
      const { ctx: context, chartArea: area } = chart;
      context.save();
      data.series.forEach((series, which) => {
        const bars = chart.getDatasetMeta(which).data;
        series.points.forEach((point, index) => {
          const bar = bars[index];
          if (point.v === null) {
            if (lying) {
              mark(context, point.mark, area.left + 10, bar.y, 6, colour.ink, colour.paper);
              font(context, 13);
              context.fillStyle = colour.soft;
              context.textAlign = 'left';
              context.textBaseline = 'middle';
              context.fillText(point.mark, area.left + 24, bar.y + 1);
            } else {
              mark(context, point.mark, bar.x, area.bottom - 14, 6, colour.ink, colour.paper);
            }
            return;
          }
          font(context, lying ? 13 : 14, 700);
          context.fillStyle = colour.ink;
          const noted = point.mark !== 'gepubliceerd';
          if (lying) {
            context.textAlign = 'left';
            context.textBaseline = 'middle';
            context.fillText(point.text, bar.x + 6, bar.y + 1);
            if (noted) {
              mark(context, point.mark, bar.x + 18 + context.measureText(point.text).width, bar.y, 5, colour.ink, colour.paper);
            }
          } else {
            context.textAlign = 'center';
            context.textBaseline = 'alphabetic';
            const fits = context.measureText(point.text).width <= bar.width + 14;
            const lift = which === 1 && !fits && bars.length && Math.abs(chart.getDatasetMeta(0).data[index].y - bar.y) < 18 ? 18 : 0;
            context.fillText(point.text, bar.x, bar.y - 7 - lift);
            if (noted) {
              mark(context, point.mark, bar.x, bar.y - 30 - lift, 5, colour.ink, colour.paper);
            }
          }
        });
      });
      font(context, 13, 700);
      context.textBaseline = 'alphabetic';
      if (data.series.length > 1) {
        let left = area.left;
        data.series.forEach(series => {
          context.fillStyle = colour[series.role] || colour.brand;
          context.textAlign = 'left';
          context.fillText(series.name, left, 14);
          left += context.measureText(series.name).width + 18;
        });
      }
      context.restore();
    },
  };

  /* Room above a chart for the numbers of what happened. */
  const MOMENT_ROOM = 26;
  const hasMoments = canvas => (JSON.parse(canvas.dataset.chart).moments || []).length > 0;
  const roomFor = data => data.room ? MOMENT_ROOM : 0;

  /* What happened on the way: a dotted line behind the figures, a bar as long as it lasted, and a number on top. The list
     below the chart says what it was. */
  const moments = {
    id: 'moments',
    places(chart, { data, lying }) {
      const scale = lying ? chart.scales.y : chart.scales.x;
      const first = scale.getPixelForValue(0);
      const count = (data.labels || data.points).length;
      const step = count > 1 ? scale.getPixelForValue(1) - first : lying ? chart.chartArea.height : chart.chartArea.width;
      return data.moments.map(moment => ({ number: moment.number, begin: first + moment.at * step, end: first + moment.until * step }));
    },
    beforeDatasetsDraw(chart, args, options) {
      const { colour, lying, lift } = options;
      const { ctx: context, chartArea: area } = chart;
      context.save();
      context.strokeStyle = colour.ink;
      moments.places(chart, options).forEach(({ begin, end }) => {
        context.setLineDash([2, 4]);
        context.lineWidth = 1.5;
        context.beginPath();
        context.moveTo(lying ? area.left : begin, lying ? begin : area.top - lift);
        context.lineTo(lying ? area.right : begin, lying ? begin : area.bottom);
        context.stroke();
        if (end - begin > 3) {
          context.setLineDash([]);
          context.lineWidth = 4;
          context.beginPath();
          context.moveTo(lying ? area.right - 2 : begin, lying ? begin : area.bottom - 2);
          context.lineTo(lying ? area.right - 2 : end, lying ? end : area.bottom - 2);
          context.stroke();
        }
      });
      context.restore();
    },
    afterDatasetsDraw(chart, args, options) {
      const { colour, lying, lift } = options;
      const { ctx: context, chartArea: area } = chart;
      const taken = [];
      context.save();
      context.strokeStyle = colour.ink;
      context.lineWidth = 2;
      context.textAlign = 'center';
      context.textBaseline = 'middle';
      font(context, 12, 700);
      moments.places(chart, options).forEach(({ number, begin }) => {
        /* Numbers that would lie on one another stand side by side. */
        let place = begin;
        while (taken.some(other => Math.abs(other - place) < 21)) {
          place += 3;
        }
        taken.push(place);
        const x = lying ? area.right - 11 : place;
        const y = lying ? place : area.top - lift;
        context.fillStyle = colour.paper;
        context.beginPath();
        context.arc(x, y, 9, 0, 2 * Math.PI);
        context.fill();
        context.stroke();
        context.fillStyle = colour.ink;
        context.fillText(String(number), x, y + 0.5);
      });
      context.restore();
    },
  };

  function axis(colour, extra) {
    return Object.assign({
      border: { color: colour.axis },
      ticks: { color: colour.soft, font: { size: 13, family: css('--font') }, maxRotation: 0, autoSkipPadding: 10 },
      grid: { display: false },
    }, extra);
  }

  function lineOf(data, colour) {
    const scale = axis(colour, { beginAtZero: true, grid: { color: colour.rule, drawTicks: false }, border: { display: false } });
    // Chart.js asks for fonts once before there are ticks.
    const isReference = asked => asked.tick !== undefined && asked.tick.value === data.reference;
    if (data.max !== null) {
      scale.max = data.max;
      scale.ticks = Object.assign({}, scale.ticks, {
        stepSize: data.step, padding: 8,
        color: tick => isReference(tick) ? colour.ink : colour.soft,
        font: tick => ({ size: 13, family: css('--font'), weight: isReference(tick) ? 700 : 400 }),
      });
    }
    const wide = !narrow.matches && data.reference !== null;
    return {
      type: 'line',
      data: {
        labels: data.labels,
        datasets: [{ data: data.series[0].points.map(point => point.v), borderColor: colour.brand, borderWidth: 2.5, pointRadius: 0, pointHitRadius: 14, spanGaps: false }],
      },
      options: {
        layout: { padding: { top: 24 + roomFor(data), right: wide ? 'outside' : 8, left: 0 } },
        scales: { x: axis(colour, { offset: true }), y: scale },
        plugins: { gauge: { data, colour }, moments: { data, colour, lift: 36 } },
      },
      plugins: [gauge, moments],
    };
  }

  /* A long name on an axis goes on over the next line. */
  function inLines(label) {
    return label.split(' ').reduce((lines, word) => {
      const last = lines[lines.length - 1];
      if (last !== undefined && last.length + word.length < 22) {
        lines[lines.length - 1] = last + ' ' + word;
      } else {
        lines.push(word);
      }
      return lines;
    }, []);
  }

  function barsOf(data, colour, lying) {
    const pattern = hatch(colour.stopped, colour.paper);
    const amounts = axis(colour, { beginAtZero: true, display: false, grace: lying ? '30%' : '12%' });
    const periods = axis(colour, {});
    return {
      type: 'bar',
      data: {
        labels: lying ? data.labels.map(inLines) : data.labels,
        datasets: data.series.map(series => ({
          data: series.points.map(point => point.v),
          backgroundColor: series.role === 'stopped' ? pattern : series.role === 'started' ? colour.started : colour.brand,
          borderColor: series.role === 'stopped' ? colour.stopped : colour.started,
          borderWidth: series.role === 'stopped' ? 1.5 : 0,
          categoryPercentage: 0.82, barPercentage: 0.92, maxBarThickness: 44,
        })),
      },
      options: {
        indexAxis: lying ? 'y' : 'x',
        layout: { padding: { top: 28 + (lying ? 0 : roomFor(data)) } },
        scales: lying ? { x: amounts, y: periods } : { x: periods, y: amounts },
        plugins: { pairs: { data, colour, lying }, moments: { data, colour, lying, lift: 14 } },
      },
      plugins: [pairs, moments],
    };
  }

  /* What a point means as a shape, so that no colour is needed to tell. */
  const SHAPES = {
    special_cause_improvement: 'triangle', special_cause_concern: 'rectRot', special_cause_neutral_high: 'rect', special_cause_neutral_low: 'rect',
    LOW_95: 'triangle', HIGH_95: 'triangle', LOW_998: 'rectRot', HIGH_998: 'rectRot',
  };

  function shapeColour(kind, colour) {
    return kind === 'special_cause_improvement' ? colour.started
      : kind === 'special_cause_concern' || /998/.test(kind) ? colour.stopped : colour.brand;
  }

  /* Chart.js draws these: its own lines and shapes, with the limits as dashed lines. */
  function controlOf(data, colour) {
    const line = (values, dash, width) => ({ data: values, borderColor: colour.soft, borderWidth: width, borderDash: dash, pointRadius: 0, pointHitRadius: 0, spanGaps: true,
      // A new baseline begins a line of its own.
      segment: { borderColor: part => part.p0.parsed.y === part.p1.parsed.y ? undefined : 'transparent' } });
    const of = name => data.points.map(point => point[name]);
    const own = {
      data: of('v'), borderColor: colour.brand, borderWidth: 1.5, spanGaps: false, pointHitRadius: 14,
      pointStyle: data.points.map(point => SHAPES[point.type] || 'circle'),
      pointRadius: data.points.map(point => SHAPES[point.type] ? 8 : 5),
      pointBackgroundColor: data.points.map(point => shapeColour(point.type, colour)),
      pointBorderColor: colour.paper,
    };
    return {
      type: 'line',
      data: { labels: of('label'), datasets: [own, line(of('centre'), [], 2.5), line(of('low'), [6, 5], 1.5), line(of('high'), [6, 5], 1.5)] },
      options: {
        layout: { padding: { top: 12 + roomFor(data), right: 8, left: 0 } },
        scales: { x: axis(colour, { offset: true }), y: axis(colour, { grid: { color: colour.rule, drawTicks: false }, border: { display: false } }) },
        plugins: { moments: { data, colour, lift: 18 }, tooltip: { displayColors: false, filter: item => item.datasetIndex === 0, callbacks: { label: item => data.name + ': ' + data.points[item.dataIndex].text } } },
      },
      plugins: [moments],
    };
  }

  /* Words at the end of a line, below one another where lines end close together; on a phone they stand under the chart. */
  const ends = {
    id: 'ends',
    afterDatasetsDraw(chart, args, options) {
      if (narrow.matches || chart.width <= 620) {
        return;
      }
      const { ctx: context, chartArea: area } = chart;
      const labels = chart.data.datasets.map((dataset, index) => ({ dataset, points: chart.getDatasetMeta(index).data }))
        .filter(line => line.dataset.words && line.points.length)
        .map(line => ({ dataset: line.dataset, level: Math.max(area.top + 10, line.points[line.points.length - 1].y) })).sort((one, other) => one.level - other.level);
      let last = -99;
      context.save();
      context.textAlign = 'left';
      for (const label of labels) {
        const level = Math.max(label.level + 4, last + 17);
        font(context, 13, label.dataset.borderWidth > 1.5 ? 700 : 400);
        context.fillStyle = label.dataset.borderColor;
        wrapped(context, label.dataset.words, 120).forEach((line, index) => {
          last = level + 16 * index;
          context.fillText(line, area.right + 10, last);
        });
      }
      context.restore();
    },
  };

  function funnelOf(data, colour) {
    const shown = data.points.filter(point => point.v !== null);
    const curve = (name, dash, words) => ({
      words,
      type: 'line', data: data.points.filter(point => point[name] !== null).map(point => ({ x: point.n, y: point[name] })),
      borderColor: colour.soft, borderWidth: 1.5, borderDash: dash, pointRadius: 0, pointHitRadius: 0,
    });
    const level = data.benchmark === null ? [] : [{
      words: data.beside, type: 'line', data: [data.points[0], data.points[data.points.length - 1]].map(point => ({ x: point.n, y: data.benchmark })),
      borderColor: colour.ink, borderWidth: 2, pointRadius: 0, pointHitRadius: 0,
    }];
    const units = {
      type: 'scatter', data: shown.map(point => ({ x: point.n, y: point.v })), pointHitRadius: 14,
      pointStyle: shown.map(point => point.own ? 'star' : SHAPES[point.flag] || 'circle'),
      pointRadius: shown.map(point => point.own ? 10 : SHAPES[point.flag] ? 8 : 6),
      pointBackgroundColor: shown.map(point => shapeColour(point.flag, colour)),
      pointBorderColor: shown.map(point => point.own ? colour.ink : colour.paper), pointBorderWidth: shown.map(point => point.own ? 3 : 1),
    };
    const side = extra => axis(colour, Object.assign({ grid: { color: colour.rule, drawTicks: false }, border: { display: false } }, extra));
    return {
      type: 'scatter',
      data: { datasets: [units].concat(level, [curve('l998', [6, 5]), curve('u998', [6, 5], data.outer), curve('l95', [2, 4]), curve('u95', [2, 4], data.within)]) },
      options: {
        layout: { padding: { top: 12, right: narrow.matches ? 8 : 'outside', left: 0 } },
        scales: { x: side({ type: 'linear', beginAtZero: true, max: 25 * Math.ceil(Math.max(...data.points.map(point => point.n)) / 25), title: { display: true, text: data.across, color: colour.soft, font: { size: 13, family: css('--font') } } }), y: side({ beginAtZero: true, max: data.max }) },
        plugins: { tooltip: { displayColors: false, filter: item => item.datasetIndex === 0, callbacks: { label: item => shown[item.dataIndex].text } } },
      },
      plugins: [ends],
    };
  }

  // The lying bars of a narrow screen are the same chart. A share is known per year: between years no step is claimed.
  const KINDS = {
    bar: (data, colour) => barsOf(data, colour, narrow.matches),
    rank: (data, colour) => barsOf(data, colour, true),
    step: lineOf,
    control: controlOf,
    funnel: funnelOf
  };

  /* The room comes before the picture, so that nothing on the page moves when it is drawn. */
  function makeRoom(canvas) {
    const holder = canvas.parentElement;
    const type = canvas.dataset.type;
    const lying = type === 'rank' || type === 'bar' && narrow.matches;
    holder.classList.add('drawn');
    holder.style.height = lying ? 44 + JSON.parse(canvas.dataset.chart).labels.length * 50 + 'px' : narrow.matches ? '260px' : '400px';
  }

  function draw(canvas) {
    const data = JSON.parse(canvas.dataset.chart);
    // Pictures beside one another keep one scale, so they leave the same room.
    data.room = hasMoments(canvas) || [...(canvas.closest('.panels') || canvas).querySelectorAll('canvas')].some(hasMoments);
    const colour = colours();
    const holder = canvas.parentElement;
    const config = (KINDS[canvas.dataset.type] || lineOf)(data, colour);
    const padding = config.options.layout.padding;
    if (padding.right === 'outside') {
      padding.right = holder.clientWidth > 620 ? 134 : 8;
    }
    Object.assign(config.options, { responsive: true, maintainAspectRatio: false, animation: false, events: ['mousemove', 'mouseout', 'touchstart'] });
    config.options.plugins = Object.assign({
      legend: { display: false },
      tooltip: {
        displayColors: false,
        callbacks: {
          label: item => {
            const point = data.series[item.datasetIndex].points[item.dataIndex];
            return data.series[item.datasetIndex].name + ': ' + point.text + ' (' + point.mark + ')';
          },
        },
      },
    }, config.options.plugins);
    return new Chart(canvas, config);
  }

  /* What cannot be drawn leaves its table open, as without scripts. */
  function drawNext() {
    const canvas = waiting.shift();
    try {
      drawn.push(draw(canvas));
    } catch (fault) {
      canvas.parentElement.classList.remove('drawn');
      canvas.closest('figure').querySelectorAll('details.table').forEach(table => table.setAttribute('open', ''));
      throw fault;
    } finally {
      document.documentElement.toggleAttribute('data-ready', waiting.length === 0);
    }
  }

  /* Each in a turn of its own, so that a page with many answers a finger in between. */
  function drawAll() {
    drawn.splice(0).forEach(chart => chart.destroy());
    waiting = [...document.querySelectorAll('canvas[data-chart]')];
    waiting.forEach(makeRoom);
    waiting.forEach(() => setTimeout(() => waiting.length && drawNext()));
    document.documentElement.toggleAttribute('data-ready', waiting.length === 0);
  }

  drawAll();
  document.querySelectorAll('details.table').forEach(table => table.removeAttribute('open'));
  addEventListener('beforeprint', () => {
    while (waiting.length) {
      drawNext();
    }
    drawn.filter(chart => chart.width > PAPER).forEach(chart => chart.resize(PAPER, chart.height));
  });
  addEventListener('afterprint', () => drawn.forEach(chart => chart.resize()));
  narrow.addEventListener('change', drawAll);
  dark.addEventListener('change', drawAll);
})();
