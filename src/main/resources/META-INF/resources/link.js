// Copies the address of what is shown. Without this script, or where a browser does not allow it, the link itself opens that address.
for (const link of document.querySelectorAll('a[data-copied]')) {
    link.addEventListener('click', event => {
        if (!navigator.clipboard) {
            return;
        }
        event.preventDefault();
        navigator.clipboard.writeText(link.href).then(
            () => { link.parentElement.querySelector('[role=status]').textContent = link.dataset.copied; },
            () => { location.href = link.href; });
    });
}
